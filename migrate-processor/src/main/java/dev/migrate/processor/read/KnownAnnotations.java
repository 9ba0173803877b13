package dev.migrate.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the annotations of Jakarta Persistence, Hibernate, Envers and EclipseLink do to the schema, by their names within their package.
 *
 * <p>An annotation that is in no list is taken for one that may change the schema.
 */
final class KnownAnnotations {

    /** What is done about an annotation. */
    enum Treatment {
        /** The schema has what it says. */
        MAPPED,
        /** It leaves the schema alone, or stands only within another annotation. */
        HARMLESS,
        /** It may change the schema, which a warning says unless what is written in it or beside it leaves nothing open. */
        WARNED
    }

    private static final Set<String> PERSISTENCE_MAPPED = names("""
            Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic CollectionTable
            Column Convert Converter Converts DiscriminatorColumn DiscriminatorValue ElementCollection Embeddable
            Embedded EmbeddedId Entity Enumerated EnumeratedValue ForeignKey GeneratedValue Id IdClass Index Inheritance JoinColumn
            JoinColumns JoinTable Lob ManyToMany ManyToOne MapKey MapKeyClass MapKeyColumn MapKeyEnumerated
            MapKeyJoinColumn MapKeyJoinColumns MapKeyTemporal MappedSuperclass MapsId OneToMany OneToOne OrderColumn
            PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable SecondaryTables SequenceGenerator SequenceGenerators
            Table TableGenerator TableGenerators Temporal Transient
            UniqueConstraint Version
            """);

    private static final Set<String> PERSISTENCE_HARMLESS = names("""
            Cacheable ColumnResult ConstructorResult EntityListeners EntityResult ExcludeDefaultListeners
            ExcludeSuperclassListeners FieldResult NamedAttributeNode NamedEntityGraph NamedEntityGraphs
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
            NamedStoredProcedureQuery NamedSubgraph OrderBy PersistenceContext PersistenceContexts PersistenceProperty
            PersistenceUnit PersistenceUnits PostLoad PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate
            QueryHint SqlResultSetMapping SqlResultSetMappings StoredProcedureParameter metamodel.StaticMetamodel
            """);

    private static final Set<String> HIBERNATE_MAPPED = names("""
            Any AnyDiscriminator AnyKeyJavaClass Array Check Checks Collate ColumnDefault Comment DiscriminatorFormula Formula GeneratedColumn GenericGenerator GenericGenerators
            JdbcTypeCode JoinFormula ListIndexBase
            ManyToAny MapKeyJdbcTypeCode Nationalized NaturalId NotFound OnDelete Parent SoftDelete Subselect TenantId
            TimeZoneColumn
            """);

    private static final Set<String> HIBERNATE_HARMLESS = names("""
            AnyDiscriminatorValue AnyDiscriminatorValues AttributeAccessor Bag BatchSize Cache Cascade
            CollectionIdMutability ColumnTransformer ColumnTransformers ConcreteProxy CreationTimestamp CurrentTimestamp
            DialectOverride.FilterDefOverrides DialectOverride.FilterDefs DialectOverride.FilterOverrides
            DialectOverride.Filters DialectOverride.Formula DialectOverride.Formulas DialectOverride.JoinFormula
            DialectOverride.JoinFormulas DialectOverride.OrderBy DialectOverride.OrderBys
            DialectOverride.OverridesAnnotation DialectOverride.SQLDelete DialectOverride.SQLDeleteAll
            DialectOverride.SQLDeleteAlls DialectOverride.SQLDeletes DialectOverride.SQLInsert
            DialectOverride.SQLInserts DialectOverride.SQLOrder DialectOverride.SQLOrders
            DialectOverride.SQLRestriction DialectOverride.SQLRestrictions DialectOverride.SQLSelect
            DialectOverride.SQLSelects DialectOverride.SQLUpdate DialectOverride.SQLUpdates DialectOverride.Version
            DialectOverride.Where DialectOverride.Wheres DynamicInsert DynamicUpdate EmbeddableInstantiator
            EmbeddableInstantiatorRegistration EmbeddableInstantiatorRegistrations Fetch FetchProfile
            FetchProfile.FetchOverride FetchProfileOverride FetchProfileOverrides FetchProfiles Filter FilterDef
            FilterDefs FilterJoinTable FilterJoinTables Filters Generated GeneratorType HQLSelect Immutable Imported
            Instantiator LazyCollection LazyGroup LazyToOne Loader MapKeyMutability Mutability
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NaturalIdCache OptimisticLock OptimisticLocking
            OrderBy ParamDef Parameter Persister Polymorphism Proxy QueryCacheLayout RowId SQLDelete SQLDeleteAll
            SQLDeletes SQLInsert SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate
            SQLUpdates SecondaryRow SecondaryRows SelectBeforeUpdate SortComparator SortNatural Source SqlFragmentAlias Synchronize
            UpdateTimestamp UuidGenerator ValueGenerationType Where WhereJoinTable processing.CheckHQL
            processing.Exclude processing.Find processing.GenericDialect processing.HQL processing.Pattern
            processing.SQL
            """);

    /** What Envers says beside {@code @Audited}, which asks for tables of its own. */
    private static final Set<String> ENVERS_HARMLESS = names("""
            AuditJoinTable AuditMappedBy AuditOverride AuditOverrides AuditTable CollectionAuditTable ModifiedEntityNames
            NotAudited RevisionEntity RevisionNumber RevisionTimestamp SecondaryAuditTable SecondaryAuditTables
            """);

    private static final Set<String> ECLIPSELINK_HARMLESS = names("""
            BatchFetch Cache CacheIndex CacheIndexes CacheInterceptor ChangeTracking CloneCopyPolicy CopyPolicy
            ExistenceChecking FetchAttribute FetchGroup FetchGroups HashPartitioning InstantiationCopyPolicy JoinFetch
            LoadNamedGroup NamedStoredFunctionQueries NamedStoredFunctionQuery NamedStoredProcedureQueries
            NamedStoredProcedureQuery Noncacheable OptimisticLocking OrderCorrection Partitioned Partitioning
            PrivateOwned Properties Property QueryRedirectors ReadOnly TimeOfDay
            """);

    private static final Lists PERSISTENCE = new Lists(PERSISTENCE_MAPPED, PERSISTENCE_HARMLESS);

    /** The lists of each package, by its prefix. */
    private static final Map<String, Lists> PACKAGES = Map.of(
            "jakarta.persistence.",
            PERSISTENCE,
            "javax.persistence.",
            PERSISTENCE,
            "org.hibernate.annotations.",
            new Lists(HIBERNATE_MAPPED, HIBERNATE_HARMLESS),
            "org.hibernate.envers.",
            new Lists(Set.of(), ENVERS_HARMLESS),
            "org.eclipse.persistence.annotations.",
            new Lists(Set.of(), ECLIPSELINK_HARMLESS));

    private KnownAnnotations() {}

    /** The names of one package. */
    private record Lists(Set<String> mapped, Set<String> harmless) {

        Treatment treatment(String name) {
            if (mapped.contains(name)) {
                return Treatment.MAPPED;
            }
            return harmless.contains(name) ? Treatment.HARMLESS : Treatment.WARNED;
        }
    }

    /** Returns what is done about an annotation by its canonical name, or empty if it is of neither library. */
    static Optional<Treatment> treatment(String annotation) {
        return PACKAGES.entrySet().stream()
                .filter(each -> annotation.startsWith(each.getKey()))
                .map(each -> each.getValue()
                        .treatment(annotation.substring(each.getKey().length())))
                .findFirst();
    }

    private static Set<String> names(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
