package dev.migrate.processor;

import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.boot.internal.EntityManagerFactoryBuilderImpl;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The schema that Hibernate itself derives from entity classes for H2, as facts that can be compared. */
final class HibernateFacts {

    private static final Pattern INSERT =
            Pattern.compile("insert into \\S+ *\\((\\S+), (\\S+)\\) values \\('([^']*)', ?(-?\\d+)\\)");

    private final Metadata metadata;
    private final SqlStringGenerationContext context;
    private final TreeSet<String> facts = new TreeSet<>();

    private HibernateFacts(Metadata metadata) {
        this.metadata = metadata;
        Database database = metadata.getDatabase();
        this.context = SqlStringGenerationContextImpl.fromExplicit(database.getJdbcEnvironment(), database, null, null);
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

    /** Returns the major version that is on the class path. */
    static int line() {
        return Integer.parseInt(Version.getVersionString().split("\\.", 2)[0]);
    }

    static Set<String> of(List<Class<?>> entities, boolean spring, ClassLoader loader) {
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        try (ValidatorFactory validation = validation();
                StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                        .applySettings(settings(validation))
                        .build()) {
            MetadataSources sources = new MetadataSources(registry);
            entities.forEach(sources::addAnnotatedClass);
            MetadataBuilder builder = sources.getMetadataBuilder();
            if (spring) {
                builder.applyImplicitNamingStrategy(new SpringImplicitNaming());
                builder.applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
            }
            Metadata metadata = builder.build();
            try (SessionFactory booted = metadata.buildSessionFactory()) {
                return new HibernateFacts(metadata).read(booted);
            }
        }
    }

    /** Returns the facts of the persistence unit {@code main} of a persistence.xml, mapping files included. */
    static Set<String> ofUnit(URL persistenceXml, ClassLoader loader) {
        try (ValidatorFactory validation = validation()) {
            Map<String, Object> settings = new HashMap<>(settings(validation));
            settings.put("hibernate.classLoaders", List.of(loader));
            EntityManagerFactoryBuilderImpl builder = (EntityManagerFactoryBuilderImpl)
                    Bootstrap.getEntityManagerFactoryBuilder(persistenceXml, "main", settings);
            try (EntityManagerFactory booted = builder.build()) {
                return new HibernateFacts(builder.getMetadata()).read(booted.unwrap(SessionFactory.class));
            }
        }
    }

    private static ValidatorFactory validation() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    private static Map<String, Object> settings(ValidatorFactory validation) {
        return Map.of(
                "hibernate.dialect", "org.hibernate.dialect.H2Dialect",
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "jakarta.persistence.validation.factory", validation);
    }

    /** Sequences and the effect of Bean Validation are there only after the whole boot, the order only when asked for. */
    private Set<String> read(SessionFactory booted) {
        ((MetadataImplementor) metadata).orderColumns(true);
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Sequence sequence : namespace.getSequences()) {
                facts.add("sequence %s from %d by %d"
                        .formatted(
                                sequence.getName().getSequenceName().render(),
                                sequence.getInitialValue(),
                                sequence.getIncrementSize()));
            }
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(this::table);
            place(namespace, booted.unwrap(SessionFactoryImplementor.class).getSqlStringGenerationContext());
        }
        return booted.isClosed() ? new TreeSet<>() : facts;
    }

    /** Notes which tables and sequences are in a schema or catalog that is not the connection's. */
    private void place(Namespace namespace, SqlStringGenerationContext defaults) {
        Namespace.Name name = namespace.getPhysicalName();
        String place = Stream.of(
                        defaults.catalogWithDefault(name.getCatalog()), defaults.schemaWithDefault(name.getSchema()))
                .filter(Objects::nonNull)
                .map(Identifier::render)
                .collect(Collectors.joining("."));
        if (!place.isEmpty()) {
            namespace.getTables().stream()
                    .filter(Table::isPhysicalTable)
                    .forEach(table -> facts.add("place " + place + " of "
                            + table.getNameIdentifier().render()));
            namespace
                    .getSequences()
                    .forEach(sequence -> facts.add("place " + place + " of "
                            + sequence.getName().getSequenceName().render()));
        }
    }

    private void table(Table table) {
        String name = table.getNameIdentifier().render();
        facts.add("table " + name + (table.getComment() == null ? "" : " comment " + table.getComment()));
        table.getColumns().forEach(column -> column(name, table, column));
        if (table.getPrimaryKey() != null) {
            facts.add(name + " key " + names(table.getPrimaryKey().getColumns()));
        }
        for (UniqueKey unique : table.getUniqueKeys().values()) {
            unique(name, table, unique.getColumns());
        }
        for (Index index : table.getIndexes().values()) {
            facts.add(name + " index " + parts(index));
        }
        table.getChecks().forEach(check -> facts.add(name + " check " + SnapshotFacts.ordered(check.getConstraint())));
        table.getInitCommands(context).stream()
                .flatMap(command -> Stream.of(command.getInitCommands()))
                .forEach(command -> row(name, command));
        table.getForeignKeys().values().stream()
                .filter(ForeignKey::isCreationEnabled)
                .filter(ForeignKey::isPhysicalConstraint)
                .forEach(key -> foreignKey(name, key));
    }

    private void row(String name, String insert) {
        Matcher matcher = INSERT.matcher(insert);
        facts.add(
                matcher.matches()
                        ? "%s row [%s, %s] %s %s"
                                .formatted(name, matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                        : name + " command " + insert);
    }

    private void unique(String name, Table table, List<Column> columns) {
        boolean isKey = table.getPrimaryKey() != null
                && table.getPrimaryKey().getColumns().equals(columns);
        if (!isKey) {
            facts.add(name + " unique " + names(columns));
        }
    }

    private static String parts(Index index) {
        return index.getSelectables().stream()
                .map(part -> ((Column) part).getQuotedName()
                        + ("desc".equalsIgnoreCase(index.getSelectableOrderMap().get(part)) ? " desc" : ""))
                .toList()
                .toString();
    }

    private void column(String table, Table owner, Column column) {
        String name = table + "." + column.getQuotedName();
        boolean required = !column.isNullable() || column.isIdentity() || owner.isPrimaryKey(column);
        facts.add(name + " " + column.getSqlType(metadata).toLowerCase(Locale.ROOT) + (required ? " not null" : ""));
        if (column.isUnique()) {
            unique(table, owner, List.of(column));
        }
        if (column.isIdentity()) {
            facts.add(name + " identity");
        }
        if (column.getDefaultValue() != null) {
            facts.add(name + " default " + column.getDefaultValue());
        }
        if (column.getComment() != null) {
            facts.add(name + " comment " + column.getComment());
        }
        column.getCheckConstraints()
                .forEach(check -> facts.add(table + " check " + SnapshotFacts.ordered(check.getConstraint())));
    }

    private void foreignKey(String table, ForeignKey key) {
        List<Column> targets = key.isReferenceToPrimaryKey()
                ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        OnDeleteAction action = key.getOnDeleteAction();
        String onDelete = action == null || action == OnDeleteAction.NO_ACTION ? "" : " on delete " + action;
        facts.add(table + " references " + names(key.getColumns()) + " "
                + key.getReferencedTable().getNameIdentifier().render() + " " + names(targets) + onDelete);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::getQuotedName).collect(Collectors.joining(", ", "[", "]"));
    }
}
