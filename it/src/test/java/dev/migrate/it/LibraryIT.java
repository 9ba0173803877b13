package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library with a history of its own, and projects that build on it.
 *
 * <pre>
 * mail   aa11aa00 [mail] -- bb22bb00
 * shop   cc33cc00 [shop], which depends on mail
 * </pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LibraryIT {

    /** What a target is refused with; each is tried in a module of its own, in one build. */
    private static final List<List<String>> REFUSED = List.of(
            List.of("upgrade", "zz99zz99", "No revision has the id or label 'zz99zz99', and none begins so. The goal"
                    + " 'history' lists the revisions."),
            List.of("upgrade", "head", "'head' denotes 2 heads where one is needed: "),
            List.of(
                    "upgrade",
                    "mail@shop",
                    "Revision 'cc33cc00', which 'mail@shop' names, is not on the branch 'mail' but on 'shop'. Name that"
                            + " branch, or leave the branch out."),
            List.of(
                    "upgrade",
                    "mial@head",
                    "There is no branch 'mial' as 'mial@head' names it: no revision has that label or id. Did you mean"
                            + " 'mail'?"),
            List.of(
                    "downgrade",
                    "aa11aa00",
                    "Cannot downgrade to 'aa11aa00': the database is at base, and nothing applied lies directly above that"
                            + " target. Give a revision below the current one; 'history' with 'indicateCurrent' shows them."),
            List.of(
                    "upgrade",
                    "base+1",
                    "'base+1' meets a fork at base: it could go on to 'aa11aa00', 'cc33cc00'. Name the revision, or the"
                            + " branch before '@'."),
            List.of(
                    "upgrade",
                    "mail+9",
                    "'mail+9' leads nowhere: it goes 9 above its start, and there are only 1. Give a smaller number or the"
                            + " id of a revision."),
            List.of(
                    "stamp",
                    "aa11aa00,bb22bb00",
                    "overlap: 'aa11aa00' is an ancestor of 'bb22bb00' and implied by it. Name 'bb22bb00' alone."),
            List.of(
                    "upgrade",
                    "mail+1x",
                    "The revision identifier 'mail+1x' cannot be read: an offset is '+' or '-' and digits up to the end."));

    private Project project;

    @BeforeAll
    void writeModules(@TempDir Path folder) throws Exception {
        project = new Project(folder);
        project.write("pom.xml", parent());
        project.write("mail/pom.xml", module("mail", "", ""));
        project.write("mail/src/main/java/mail/Mail.java", entity("mail", "Mail"));
        project.write(
                "mail/src/main/java/mail/revision/R1.java",
                revision("mail.revision", "R1", "id = \"aa11aa00\", labels = \"mail\"", """
                            op.createTable("mail", column("id", bigint()), primaryKey("pk_mail", "id"));"""));
        project.write(
                "mail/src/main/java/mail/revision/R2.java",
                revision("mail.revision", "R2", "id = \"bb22bb00\", revises = \"aa11aa00\"", """
                            op.addColumn("mail", column("sent", bigint()));"""));
        project.write("mail/src/main/resources/db/revision/snapshot.json", snapshot("bb22bb00", "mail", "mail.Mail"));
        project.write("shop/pom.xml", module("shop", onMail(), "<arg>-Amigrate.libraries=mail.revision</arg>"));
        project.write("shop/src/main/java/shop/Shop.java", entity("shop", "Shop"));
        project.write(
                "shop/src/main/java/shop/revision/R1.java",
                revision("shop.revision", "R1", "id = \"cc33cc00\", dependsOn = \"mail\", labels = \"shop\"", """
                            op.createTable("shop", column("id", bigint()), column("sent", bigint()), primaryKey("pk_shop", "id"));"""));
        project.write("shop/src/main/resources/db/revision/snapshot.json", snapshot("cc33cc00", "shop", "shop.Shop"));
        for (int i = 0; i < REFUSED.size(); i++) {
            project.write("refused" + i + "/pom.xml", refused(i));
        }
    }

    @Test
    void eachProjectLooksAtItsOwnLine(@TempDir Path databases) throws Exception {
        DatabaseConnection database = Database.SQLITE.empty(databases);

        MavenBuild build = project.run(
                        database,
                        "-pl",
                        "mail,shop",
                        "process-classes",
                        "migrate:check",
                        "migrate:revision",
                        "migrate:upgrade",
                        "-Dto=heads",
                        "migrate:history",
                        "-DindicateCurrent")
                .succeeded();

        assertThat(build.text()).doesNotContain("MIG205", "MIG206");
        assertThat(build.output().stream().filter(line -> line.startsWith("Nothing has changed"))).hasSize(2);
        assertThat(build.output())
                .contains("<base> (mail) -> cc33cc00 (shop) (head) (current), by hand")
                .contains("aa11aa00 -> bb22bb00 (head) (current), by hand");
        assertThat(database.versions()).containsExactly("bb22bb00", "cc33cc00");
        assertThat(database.tables()).containsExactly("mail", "shop");
    }

    @Test
    void everyTargetThatCannotBeFollowedIsExplained(@TempDir Path databases) throws Exception {
        DatabaseConnection database = Database.SQLITE.empty(databases);

        MavenBuild build = project.run(database, "--fail-never", "process-classes");

        REFUSED.forEach(refused -> assertThat(build.text()).as(refused.get(1)).contains(refused.get(2)));
        assertThat(database.versions()).isEmpty();
    }

    private static String parent() {
        String modules = IntStream.range(0, REFUSED.size())
                .mapToObj(i -> "<module>refused" + i + "</module>")
                .reduce("<module>mail</module><module>shop</module>", String::concat);
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>parent</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>%s</modules>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency><groupId>dev.migrate</groupId><artifactId>migrate-runtime</artifactId><version>%2$s</version></dependency>
                    <dependency><groupId>jakarta.persistence</groupId><artifactId>jakarta.persistence-api</artifactId><version>3.1.0</version></dependency>
                    <dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency>
                    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>2.0.20</version></dependency>
                  </dependencies>
                  <build><pluginManagement><plugins>
                    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                  </plugins></pluginManagement><plugins>
                    <plugin><groupId>dev.migrate</groupId><artifactId>migrate-maven-plugin</artifactId><version>%2$s</version></plugin>
                  </plugins></build>
                </project>
                """.formatted(modules, version());
    }

    private static String module(String name, String dependencies, String options) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>1</version></parent>
                  <artifactId>%1$s</artifactId>
                  <properties><migrate.package>%1$s.revision</migrate.package></properties>
                  <dependencies>%2$s</dependencies>
                  <build><plugins><plugin>
                    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
                    <configuration>
                      <showWarnings>true</showWarnings>
                      <annotationProcessorPaths><path>
                        <groupId>dev.migrate</groupId><artifactId>migrate-processor</artifactId><version>%4$s</version>
                      </path></annotationProcessorPaths>
                      <compilerArgs><arg>-Amigrate.naming=spring</arg>%3$s</compilerArgs>
                    </configuration>
                  </plugin></plugins></build>
                </project>
                """.formatted(name, dependencies, options, version());
    }

    private static String refused(int number) {
        List<String> refused = REFUSED.get(number);
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>1</version></parent>
                  <artifactId>refused%d</artifactId>
                  <dependencies>%s%s</dependencies>
                  <build><plugins>
                    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                    <plugin><groupId>dev.migrate</groupId><artifactId>migrate-maven-plugin</artifactId>
                      <executions><execution><id>refused</id><phase>process-classes</phase><goals><goal>%s</goal></goals>
                        <configuration><to>%s</to></configuration>
                      </execution></executions>
                    </plugin>
                  </plugins></build>
                </project>
                """.formatted(number, onMail(), on("shop"), refused.get(0), refused.get(1));
    }

    private static String onMail() {
        return on("mail");
    }

    private static String on(String artifact) {
        return "<dependency><groupId>org.example</groupId><artifactId>" + artifact + "</artifactId><version>1</version></dependency>";
    }

    private static String version() {
        return System.getProperty("it.version");
    }

    private static String entity(String packageName, String name) {
        return """
                package %s;

                @jakarta.persistence.Entity
                public class %s {
                    @jakarta.persistence.Id
                    private long id;
                    private long sent;
                }
                """.formatted(packageName, name);
    }

    private static String revision(String packageName, String name, String annotation, String upgrade) {
        return """
                package %s;

                import static dev.migrate.schema.Columns.*;
                import static dev.migrate.schema.Constraints.*;

                import dev.migrate.*;

                @Revision(%s, message = "by hand", created = "2026-11-22T12:00:00Z")
                public final class %s implements Migration {
                  @Override
                  public void upgrade(Operations op) {
                %s
                  }

                  @Override
                  public void downgrade(Operations op) {}
                }
                """.formatted(packageName, annotation, name, upgrade);
    }

    private static String snapshot(String revision, String table, String entity) {
        return """
                {
                  "formatVersion": 1,
                  "revisions": ["%1$s"],
                  "tables": [
                    {
                      "name": "%2$s",
                      "origin": "%3$s",
                      "columns": [
                        {"name": "id", "type": "bigint", "origin": "%3$s#id"},
                        {"name": "sent", "type": "bigint", "origin": "%3$s#sent"}
                      ],
                      "primaryKey": {"name": "pk_%2$s", "columns": ["id"]}
                    }
                  ]
                }
                """.formatted(revision, table, entity);
    }
}
