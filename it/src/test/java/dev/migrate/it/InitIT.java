package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a project that has never heard of migrations to a migrated database. */
final class InitIT {

    private static final String INIT = "dev.migrate:migrate-maven-plugin:" + System.getProperty("it.version") + ":init";

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>shop</artifactId>
              <version>1.0</version>
              <!-- What everybody uses. -->
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>jakarta.persistence</groupId>
                  <artifactId>jakarta.persistence-api</artifactId>
                  <version>3.1.0</version>
                </dependency>
                <dependency>
                  <groupId>com.h2database</groupId>
                  <artifactId>h2</artifactId>
                  <version>2.5.252</version>
                  <scope>runtime</scope>
                </dependency>
              </dependencies>
            </project>
            """;

    private static final String PRODUCT = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            public class Product {

                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                private Long id;

                @Column(nullable = false, length = 80)
                private String name;
            }
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path databases;

    @Test
    void freshProjectIsSetUpWithOneCommandAndMigratedWithTwo() throws Exception {
        Project project = new Project(folder);
        project.write("pom.xml", POM);
        project.write("src/main/java/shop/Product.java", PRODUCT);
        DatabaseConnection database = Database.H2.empty(databases);

        project.run(INIT).succeeded();
        Map<String, String> initialised = project.sources();
        project.run(INIT).succeeded();
        assertThat(project.sources()).isEqualTo(initialised);
        assertThat(project.read("pom.xml")).contains("<!-- What everybody uses. -->");

        project.run(database, "migrate:revision", "-Dmessage=products").succeeded();
        assertThat(project.revisions()).hasSize(1);
        project.run(database, "migrate:upgrade").succeeded();
        assertThat(database.tables()).containsExactly("product");
    }
}
