package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module whose entities are in another module and in a mapping file, built and migrated as its user would. */
final class MappingFileIT {

    private static final String ORM = "shop/src/main/resources/META-INF/orm.xml";

    private static final String PARENT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>parent</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules><module>model</module><module>shop</module></modules>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency><groupId>dev.migrate</groupId><artifactId>migrate-runtime</artifactId><version>%1$s</version></dependency>
                <dependency><groupId>jakarta.persistence</groupId><artifactId>jakarta.persistence-api</artifactId><version>3.1.0</version></dependency>
                <dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency>
                <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>2.0.20</version></dependency>
              </dependencies>
              <build><pluginManagement><plugins>
                <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
              </plugins></pluginManagement><plugins>
                <plugin><groupId>dev.migrate</groupId><artifactId>migrate-maven-plugin</artifactId><version>%1$s</version></plugin>
              </plugins></build>
            </project>
            """;

    private static final String MODEL =
            "<dependency><groupId>org.example</groupId><artifactId>model</artifactId><version>1</version></dependency>";

    private static final String PROCESSOR = """
            <annotationProcessorPaths><path>
              <groupId>dev.migrate</groupId><artifactId>migrate-processor</artifactId><version>%s</version>
            </path></annotationProcessorPaths>
            <compilerArgs><arg>-Amigrate.naming=spring</arg></compilerArgs>
            """;

    @Test
    void entitiesOfAnotherModuleAndOfAMappingFileAreMigrated(@TempDir Path folder, @TempDir Path databases)
            throws Exception {
        Project project = project(folder);
        DatabaseConnection database = Database.SQLITE.empty(databases);

        project.run(database, "process-classes", "migrate:revision", "-Dmessage=begin")
                .succeeded();
        project.run(database, "process-classes", "migrate:upgrade").succeeded();

        assertThat(database.tables()).containsExactly("country", "orders");
    }

    @Test
    void changeOfAMappingFileAloneIsNotMissed(@TempDir Path folder, @TempDir Path databases) throws Exception {
        Project project = project(folder);
        DatabaseConnection database = Database.SQLITE.empty(databases);
        project.run(database, "process-classes").succeeded();
        project.edit(ORM, "<column name=\"remark\"/>", "<column name=\"note\"/>");

        String failure =
                project.run(database, "process-classes", "migrate:revision").failure();

        assertThat(failure)
                .contains(
                        "The entities were compiled before META-INF/orm.xml changed, and Maven compiles nothing for that;"
                                + " run the goal again after mvn clean.");
    }

    private static Project project(Path folder) throws IOException {
        Project project = new Project(folder);
        project.write("pom.xml", PARENT.formatted(System.getProperty("it.version")));
        project.write("model/pom.xml", module("model", "<migrate.skip>true</migrate.skip>", "", "<proc>none</proc>"));
        project.write("model/src/main/java/model/Country.java", """
                package model;

                @jakarta.persistence.Entity
                public class Country {
                    @jakarta.persistence.Id
                    private String iso;
                }
                """);
        project.write("shop/pom.xml", module("shop", "", MODEL, PROCESSOR.formatted(System.getProperty("it.version"))));
        project.write("shop/src/main/java/shop/Order.java", """
                package shop;

                public class Order {
                    private long id;
                    private String remark;
                }
                """);
        project.write(ORM, """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                  <entity class="shop.Order" access="FIELD">
                    <table name="orders"/>
                    <attributes>
                      <id name="id"/>
                      <basic name="remark">
                        <column name="remark"/>
                      </basic>
                    </attributes>
                  </entity>
                </entity-mappings>
                """);
        project.write("shop/src/main/resources/META-INF/persistence.xml", """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop">
                    <class>model.Country</class>
                    <class>shop.Order</class>
                    <exclude-unlisted-classes/>
                  </persistence-unit>
                </persistence>
                """);
        return project;
    }

    private static String module(String name, String properties, String dependencies, String compiler) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>1</version></parent>
                  <artifactId>%s</artifactId>
                  <properties>%s</properties>
                  <dependencies>%s</dependencies>
                  <build><plugins><plugin>
                    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
                    <configuration>%s</configuration>
                  </plugin></plugins></build>
                </project>
                """.formatted(name, properties, dependencies, compiler);
    }
}
