package dev.migrate.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://db.example:5432/shop?user=u&password=canary      | the PostgreSQL database shop at db.example:5432
            jdbc:postgresql://a:1,b:2/shop                                     | the PostgreSQL database shop at a:1,b:2
            jdbc:postgresql://u:canary@db.example/shop                         | the PostgreSQL database shop at db.example
            jdbc:postgresql://u:can/ary@db.example/shop                        | the PostgreSQL database shop at db.example
            jdbc:postgresql:shop                                               | the PostgreSQL database shop
            jdbc:postgresql://[::1]:5432/shop                                  | the PostgreSQL database shop at [::1]:5432
            jdbc:mariadb:loadbalance://a,b/shop?password=canary                | the MariaDB database shop at a,b
            jdbc:mysql://(host=h,user=u,password=canary)/shop                  | the MySQL database
            jdbc:mysql://h/shop?password=a@canary                              | the MySQL database
            jdbc:mysql://u:can?ary@h/shop                                      | the MySQL database
            jdbc:h2:mem:shop;PASSWORD=canary                                   | the H2 database mem:shop
            jdbc:h2:./target/shop;USER=sa;PASSWORD=canary                      | the H2 database ./target/shop
            jdbc:h2:tcp://h:9092/~/shop                                        | the H2 database tcp://h:9092/~/shop
            jdbc:sqlite:/var/lib/shop.db?password=canary                       | the SQLite database /var/lib/shop.db
            jdbc:sqlite::memory:                                               | the SQLite database :memory:
            """)
    void showsHostPortAndDatabaseAndNothingThatMayBeASecret(String url, String description) {
        assertThat(DatabaseUrl.parse(url).description())
                .isEqualTo(description)
                .doesNotContain("canary")
                .isEqualTo(DatabaseUrl.parse(url).toString());
    }

    @Test
    void anUnknownSchemeIsNamedWithoutTheRest() {
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgres://h/db?user=u&password=canary"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Unknown database 'postgres' in the URL; known: postgresql, mariadb, mysql, sqlite, h2. Correct"
                                + " migrate.url, or give a DataSource.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "postgresql://u:canary@h/db", "jdbc:", "jdbc:canary canary:x"})
    void whatIsNoJdbcUrlIsNotShown(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "The database's URL does not start with 'jdbc:' and the kind of database; known: postgresql,"
                                + " mariadb, mysql, sqlite, h2. Write, for example, jdbc:postgresql://host:5432/database.");
    }
}
