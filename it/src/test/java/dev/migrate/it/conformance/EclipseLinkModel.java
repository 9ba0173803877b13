package dev.migrate.it.conformance;

import dev.migrate.database.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** EclipseLink, started with a model on a database. */
final class EclipseLinkModel {

    /** Sessions of one name are one session. */
    private static final AtomicInteger STARTED = new AtomicInteger();

    private EclipseLinkModel() {}

    /** Has EclipseLink create its own schema in an empty database; it passes over statements that fail. */
    static void create(CompiledModel model, TestDatabase database) {
        start(model, database, "create").close();
    }

    /** Starts EclipseLink, which takes the schema as it is. */
    static EntityManagerFactory trusting(CompiledModel model, TestDatabase database) {
        return start(model, database, "none");
    }

    private static EntityManagerFactory start(CompiledModel model, TestDatabase database, String action) {
        Map<String, String> settings = Map.of(
                "jakarta.persistence.jdbc.url",
                database.url(),
                "jakarta.persistence.jdbc.user",
                database.user(),
                "jakarta.persistence.jdbc.password",
                database.password(),
                "jakarta.persistence.schema-generation.database.action",
                action,
                "jakarta.persistence.validation.mode",
                "none",
                "eclipselink.session-name",
                "model" + STARTED.incrementAndGet(),
                "eclipselink.weaving",
                "false",
                "eclipselink.connection-pool.default.initial",
                "1",
                "eclipselink.logging.level",
                System.getProperty("conformance.eclipselink.log", "OFF"));
        EntityManagerFactory factory =
                new PersistenceProvider().createContainerEntityManagerFactory(new ModelUnit(model), settings);
        factory.createEntityManager().close(); // What it creates, it creates with the first one.
        return factory;
    }
}
