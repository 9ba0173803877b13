package dev.migrate.it.conformance;

import dev.migrate.database.TestDatabase;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate, started with a model on a database. */
final class HibernateModel implements AutoCloseable {

    /** What validation says against a schema that it fails to read. */
    static final String UNREADABLE = "The schema has a column that Hibernate cannot read";

    private final StandardServiceRegistry registry;
    private final ValidatorFactory validation;
    private final SessionFactory sessions;

    private HibernateModel(StandardServiceRegistry registry, ValidatorFactory validation, SessionFactory sessions) {
        this.registry = registry;
        this.validation = validation;
        this.sessions = sessions;
    }

    /** Names join tables as Spring Boot does. */
    private static final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + transformAttributePath(source.getAssociationOwningAttributePath());
            return toIdentifier(name, source.getBuildingContext());
        }
    }

    /** Starts Hibernate, which creates its own schema in an empty database; any statement that fails ends it. */
    static HibernateModel creating(CompiledModel model, TestDatabase database) {
        return start(model, database, "create-only");
    }

    /** Starts Hibernate, which validates the schema that is there. */
    static HibernateModel validating(CompiledModel model, TestDatabase database) {
        return start(model, database, "validate");
    }

    /** Starts Hibernate, which takes the schema as it is. */
    static HibernateModel trusting(CompiledModel model, TestDatabase database) {
        return start(model, database, "none");
    }

    /** Returns what Hibernate's validation says against a schema; empty if it accepts it. */
    static Optional<String> refusal(CompiledModel model, TestDatabase database) {
        try (HibernateModel accepted = validating(model, database)) {
            return accepted.sessions().isClosed() ? Optional.of("closed") : Optional.empty();
        } catch (SchemaManagementException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (NoSuchElementException e) { // A column without a type, as SQLite has them, is more than it can read.
            return Optional.of(UNREADABLE);
        }
    }

    private static HibernateModel start(CompiledModel model, TestDatabase database, String action) {
        ValidatorFactory validation = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        StandardServiceRegistry registry = registry(model, database, action, validation);
        try {
            return new HibernateModel(registry, validation, sessions(model, registry));
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            validation.close();
            throw e;
        }
    }

    private static StandardServiceRegistry registry(
            CompiledModel model, TestDatabase database, String action, ValidatorFactory validation) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(model.loader())
                .build();
        return new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                // Making classes that read and write attributes takes longer than all else here.
                .applySetting("hibernate.bytecode.use_reflection_optimizer", "false")
                .applySetting("hibernate.connection.pool_size", "2")
                .applySetting("hibernate.hbm2ddl.auto", action)
                .applySetting("hibernate.hbm2ddl.halt_on_error", "true")
                .applySetting("hibernate.hbm2ddl.create_namespaces", "true")
                .applySetting("jakarta.persistence.validation.mode", "ddl")
                .applySetting("jakarta.persistence.validation.factory", validation)
                .build();
    }

    private static SessionFactory sessions(CompiledModel model, StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        model.managed().forEach(sources::addAnnotatedClass);
        MetadataBuilder builder = sources.getMetadataBuilder();
        if (model.model().naming().equals("spring")) {
            builder.applyImplicitNamingStrategy(new SpringImplicitNaming());
            builder.applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        }
        return builder.build().buildSessionFactory();
    }

    /** Returns the way to sessions. */
    SessionFactory sessions() {
        return sessions;
    }

    @Override
    public void close() {
        sessions.close();
        StandardServiceRegistryBuilder.destroy(registry);
        validation.close();
    }
}
