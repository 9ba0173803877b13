package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Tells annotations that may change the schema and are not understood from those that are, or that change nothing.
 *
 * <p>Those of Jakarta Persistence and Hibernate are not understood unless they are listed here; an annotation from elsewhere is
 * harmless unless Hibernate lets it bind code of its own.
 */
final class Understood {

    private static final Set<String> PERSISTENCE = Set.of(
            "Access",
            "AssociationOverride",
            "AssociationOverrides",
            "AttributeOverride",
            "AttributeOverrides",
            "Basic",
            "Cacheable",
            "CollectionTable",
            "Column",
            "Convert",
            "Converts",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "EntityListeners",
            "Enumerated",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "NamedAttributeNode",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQueries",
            "NamedStoredProcedureQuery",
            "OneToMany",
            "OneToOne",
            "OrderBy",
            "OrderColumn",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SequenceGenerator",
            "SequenceGenerators",
            "SqlResultSetMapping",
            "SqlResultSetMappings",
            "Table",
            "Temporal",
            "Transient",
            "Version");

    private static final Set<String> HIBERNATE = Set.of(
            "BatchSize",
            "Bag",
            "Cache",
            "Cascade",
            "Check",
            "Checks",
            "Collate",
            "ColumnDefault",
            "ColumnTransformer",
            "ColumnTransformers",
            "Comment",
            "ConcreteProxy",
            "CreationTimestamp",
            "CurrentTimestamp",
            "DynamicInsert",
            "DynamicUpdate",
            "Fetch",
            "FetchProfile",
            "FetchProfiles",
            "Filter",
            "FilterDef",
            "FilterDefs",
            "FilterJoinTable",
            "FilterJoinTables",
            "Filters",
            "Formula",
            "Generated",
            "GeneratedColumn",
            "HQLSelect",
            "Immutable",
            "Instantiator",
            "JdbcTypeCode",
            "JoinFormula",
            "LazyCollection",
            "LazyGroup",
            "LazyToOne",
            "ListIndexBase",
            "MapKeyJdbcTypeCode",
            "Mutability",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "Nationalized",
            "NaturalId",
            "NaturalIdCache",
            "NotFound",
            "OnDelete",
            "OptimisticLock",
            "OptimisticLocking",
            "OrderBy",
            "ParamDef",
            "Parent",
            "PartitionKey",
            "QueryCacheLayout",
            "RowId",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLInsert",
            "SQLJoinTableRestriction",
            "SQLOrder",
            "SQLRestriction",
            "SQLSelect",
            "SQLUpdate",
            "SelectBeforeUpdate",
            "SortComparator",
            "SortNatural",
            "Source",
            "Subselect",
            "Synchronize",
            "TenantId",
            "UpdateTimestamp",
            "UuidGenerator",
            "Where",
            "WhereJoinTable");

    private static final String[] BINDING_CODE = {"AttributeBinderType", "TypeBinderType", "IdGeneratorType"};

    private final Problems problems;

    Understood(Problems problems) {
        this.problems = problems;
    }

    /** Notes the annotations of a class or attribute that may change the schema and are not understood. */
    void check(Element element, Site site) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (mayChangeTheSchema(annotation)) {
                String name = annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .toString();
                problems.addAt(element, annotation, Problem.NOT_UNDERSTOOD, name, site);
            }
        }
    }

    private static boolean mayChangeTheSchema(AnnotationMirror annotation) {
        String name = Annotated.nameOf(annotation);
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith("jakarta.persistence.") || name.startsWith("javax.persistence.")) {
            return !PERSISTENCE.contains(simpleName);
        }
        if (name.startsWith("org.hibernate.annotations.")) {
            return !HIBERNATE.contains(simpleName);
        }
        return Annotated.of(annotation.getAnnotationType().asElement()).hasHibernate(BINDING_CODE);
    }
}
