package community;

import jakarta.persistence.Persistence;
import java.util.Map;
import org.hibernate.SessionFactory;

/** The database that the goals of the migration plugin use: the same properties, variables and defaults. */
final class CommunityDatabase {

    private CommunityDatabase() {}

    /**
     * Starts Hibernate.
     *
     * @throws jakarta.persistence.PersistenceException if a table or column of an entity is missing or has another type
     */
    static SessionFactory open() {
        return Persistence.createEntityManagerFactory("community", connection())
                .unwrap(SessionFactory.class);
    }

    private static Map<String, String> connection() {
        return Map.of(
                "jakarta.persistence.jdbc.url", setting("url", "jdbc:h2:file:./target/community"),
                "jakarta.persistence.jdbc.user", setting("user", "sa"),
                "jakarta.persistence.jdbc.password", setting("password", ""));
    }

    private static String setting(String name, String otherwise) {
        String fromEnvironment = System.getenv().getOrDefault("MIGRATE_" + name.toUpperCase(), otherwise);
        return System.getProperty("migrate." + name, fromEnvironment);
    }
}
