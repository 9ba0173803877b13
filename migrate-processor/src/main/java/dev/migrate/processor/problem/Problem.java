package dev.migrate.processor.problem;

import javax.tools.Diagnostic.Kind;

/**
 * The problems of a mapping or a revision, each with a code that never changes and never means another problem.
 *
 * <p>Codes from MIG001 are of the mapping, from MIG100 of mappings that are not understood, from MIG200 of revisions, from
 * MIG300 of options and files, MIG900 of the processor itself. A problem's text names the class first, as an entity from
 * a class file has no line to point at.
 */
public enum Problem {
    ENTITY_WITHOUT_ID(
            "MIG001", Kind.ERROR, "The entity %s has no identifier; annotate an attribute with @Id or @EmbeddedId."),
    COLUMN_MAPPED_TWICE(
            "MIG002",
            Kind.ERROR,
            "%s maps the column '%s' of the table '%s', which %s maps too; give one of them another column, or make it"
                    + " insertable = false and updatable = false."),
    TABLE_MAPPED_TWICE(
            "MIG003", Kind.ERROR, "%s maps the table '%s', which %s maps too; give one of them another table."),
    NAME_TOO_LONG(
            "MIG004",
            Kind.ERROR,
            "%s has the name '%s', which is %d bytes long; databases take at most %d. Name it explicitly, for example"
                    + " '%s'."),
    UNSUPPORTED_TYPE(
            "MIG005",
            Kind.ERROR,
            "%s has the type %s, which cannot be a column; use a basic type, a Serializable class, an attribute"
                    + " converter or @Transient."),
    NOT_AN_ENTITY(
            "MIG006",
            Kind.ERROR,
            "%s refers to %s, which is no entity; annotate that class with @Entity, name the target entity, or list the"
                    + " class in the option migrate.entities if it is in a jar."),
    UNKNOWN_TARGET(
            "MIG007",
            Kind.ERROR,
            "%s does not say what it refers to; give the collection or attribute a type argument, or set"
                    + " targetEntity or targetClass."),
    UNKNOWN_COLUMN("MIG008", Kind.ERROR, "%s names the column '%s', which the table '%s' does not have; it has %s."),
    JOIN_COLUMN_COUNT(
            "MIG009",
            Kind.ERROR,
            "%s has %d join columns, but the key of %s has %d columns %s; name one join column for each, with"
                    + " referencedColumnName."),
    UNKNOWN_MAPPED_BY("MIG010", Kind.ERROR, "%s is mapped by '%s', but %s has no such attribute; correct mappedBy."),
    KEY_IN_A_CIRCLE(
            "MIG011",
            Kind.ERROR,
            "The identifier of %s is derived from its own; break the circle of derived identifiers."),
    SCALE_ON_FLOAT(
            "MIG012",
            Kind.ERROR,
            "%s has a scale, but an approximate number has none; leave scale out or use BigDecimal."),
    CONSTRAINT_NAMED_TWICE(
            "MIG013",
            Kind.ERROR,
            "Two constraints or indexes of the tables '%s' and '%s' are called '%s'; name one of them explicitly."),
    SEQUENCE_DEFINED_TWICE(
            "MIG014",
            Kind.ERROR,
            "%s defines the sequence '%s' from %d by %d, but elsewhere it is defined otherwise; let both"
                    + " @SequenceGenerator agree."),
    UNREADABLE_NAME("MIG015", Kind.ERROR, "%s has a wrong name: %s"),
    DISCRIMINATOR_WITHOUT_VALUE(
            "MIG016",
            Kind.ERROR,
            "The entity %s has no @DiscriminatorValue, which a discriminator of the type CHAR needs; add one character."),
    COLLECTION_COLUMN_TWICE(
            "MIG017",
            Kind.ERROR,
            "%s uses the column '%s' of the table '%s' both as %s and as %s; give one of them another name, or make it"
                    + " insertable = false and updatable = false."),
    POSITION_ON_INVERSE_SIDE(
            "MIG018",
            Kind.ERROR,
            "%s is mapped by '%s' and cannot have @%s; move it to that attribute, which owns the join" + " table."),
    ENDLESS_EMBEDDABLE(
            "MIG019",
            Kind.ERROR,
            "%s holds an embeddable that contains itself: %s Make the inner attribute a relation to an entity, or"
                    + " @Transient."),
    UNKNOWN_SECONDARY_TABLE(
            "MIG020",
            Kind.ERROR,
            "%s is in the table '%s', which %s does not have; correct the name, or declare it with @SecondaryTable."),
    TABLE_OF_HEIR(
            "MIG021",
            Kind.ERROR,
            "The entity %s has a @Table, but its rows are in the table '%s' of %s; leave @Table out, or choose another"
                    + " strategy with @Inheritance there."),
    ON_DELETE_WITHOUT_JOIN_COLUMN(
            "MIG022",
            Kind.ERROR,
            "%s has @OnDelete, but a join table, so that Hibernate refuses it; add a @JoinColumn, or leave @OnDelete out."),
    CONVERTED_AND_ENUMERATED(
            "MIG023",
            Kind.ERROR,
            "%s has both a converter and @Enumerated, which Hibernate refuses from 7 on; leave one of them out."),

    NOT_UNDERSTOOD(
            "MIG100",
            Kind.WARNING,
            "@%s on %s is not understood and may change the schema; check the next revision by hand."),
    JOIN_TABLES_MERGED(
            "MIG102",
            Kind.WARNING,
            "%s shares the table '%s' with %s, so that rows of both are mixed; give one of them a table of its own."),
    FOREIGN_KEY_DEFINITION(
            "MIG103",
            Kind.WARNING,
            "The foreignKeyDefinition of %s is not understood and left out; use @OnDelete, or change the foreign key in"
                    + " a revision by hand."),
    CONVERTER_UNREADABLE(
            "MIG104",
            Kind.WARNING,
            "The converter %s of %s does not say its column type; %s is taken, unless columnDefinition says otherwise."),
    JDBC_TYPE_UNKNOWN(
            "MIG105",
            Kind.WARNING,
            "@JdbcTypeCode(%d) on %s is not understood; the type of %s is taken, unless columnDefinition says"
                    + " otherwise."),
    CONVERTER_CHECK(
            "MIG107",
            Kind.WARNING,
            "The converter %s of %s makes Hibernate add a check of its values, which is left out; add it with @Check if"
                    + " it matters."),
    PROVIDER_VERSION(
            "MIG108",
            Kind.WARNING,
            "Hibernate %d is on the class path, but the schema follows the rules of Hibernate 6.6; use Hibernate 6 or"
                    + " 7, or check the next revision by hand."),
    ENUM_DEFINITION(
            "MIG109",
            Kind.WARNING,
            "The columnDefinition of %s hides that its values are the constants of an enum, which Hibernate checks on"
                    + " some databases; that check is left out, so add it with @Check if it matters."),
    ENUMERATED_VALUE(
            "MIG110",
            Kind.WARNING,
            "The values that stand for the constants of %s are known only at run time, so that the check of %s that"
                    + " Hibernate adds is left out; add it with @Check if it matters."),
    MAPPING_FILE(
            "MIG111",
            Kind.WARNING,
            "The mapping file %s has %s, which is not understood and may change the schema; move what it says to"
                    + " annotations, or check the next revision by hand."),
    VALUE_OVERRIDE_WITHOUT_MAP(
            "MIG120",
            Kind.WARNING,
            "%s overrides the column of '%s' by a path that begins with value, which only those of a map can, as Hibernate 7"
                    + " has all in mapping files, so that it is passed over; use @AttributeOverride with the rest of the path."),
    PASSED_OVER(
            "MIG121",
            Kind.WARNING,
            "The mapping file %s has <%s>, which Hibernate passes over there; use %s if it matters."),

    REVISION_REFUSED("MIG200", Kind.ERROR, "%s"),
    REVISION_NOT_A_MIGRATION(
            "MIG201",
            Kind.ERROR,
            "The revision %s does not implement dev.migrate.Migration; add 'implements Migration'."),
    REVISION_NOT_PUBLIC("MIG202", Kind.ERROR, "The revision %s is not public; make it a public class."),
    REVISION_NOT_CREATABLE(
            "MIG203",
            Kind.ERROR,
            "The revision %s cannot be created; make it a top-level or static class, not abstract, with a public"
                    + " constructor without parameters."),
    REVISION_CREATED_UNREADABLE(
            "MIG204",
            Kind.ERROR,
            "The revision %s was created '%s', which is no time in ISO 8601 with an offset; write it like"
                    + " 2026-11-22T12:00:00Z."),
    SEVERAL_HEADS(
            "MIG205",
            Kind.WARNING,
            "The revision %s is one of several heads: %s. Join them with mvn migrate:merge, or put one"
                    + " after the other with mvn migrate:rebase."),
    DEPENDENCY_NOT_SEEN(
            "MIG206",
            Kind.WARNING,
            "The revision %s depends on '%s', which is not seen here. If a library has it, name the package of its"
                    + " revisions with -Amigrate.libraries; else correct the dependency."),

    UNKNOWN_OPTION_VALUE("MIG300", Kind.ERROR, "The option -A%s=%s is not known; it is one of %s."),
    UNKNOWN_ENTITY_CLASS(
            "MIG301",
            Kind.ERROR,
            "The option migrate.entities names %s, which is not on the class path; correct the name or add the"
                    + " dependency."),
    EARLIER_CLASS_NOT_VISIBLE(
            "MIG302",
            Kind.ERROR,
            "%s was compiled earlier, but this compilation does not see it; put the output folder on the class path or"
                    + " compile everything."),
    FILE_NOT_READABLE(
            "MIG303",
            Kind.ERROR,
            "The file %s of an earlier compilation cannot be read: %s Delete it and compile again."),
    FILE_NOT_WRITABLE("MIG304", Kind.ERROR, "The file %s cannot be written: %s Make the output folder writable."),
    CONVENTION_TEMPLATE("MIG305", Kind.ERROR, "The options -Amigrate.convention.… cannot be followed: %s."),
    XML_NOT_READABLE("MIG306", Kind.ERROR, "The file %s cannot be read: %s. Make it well-formed XML."),
    UNIT_CLASS_NOT_FOUND(
            "MIG307",
            Kind.WARNING,
            "META-INF/persistence.xml lists %s, which is not on the class path; correct the name or add the dependency."),
    DOCTYPE_NOT_ALLOWED(
            "MIG308", Kind.ERROR, "DOCTYPE is not allowed in %s; remove it, as nothing outside the file is ever read."),
    MAPPING_FILE_NOT_FOUND(
            "MIG309",
            Kind.ERROR,
            "%s names the mapping file %s, which is neither beside the classes nor in a folder of the class path (a"
                    + " compiler does not see those in jars); correct the name, or put it where the option"
                    + " migrate.resources says."),
    MAPPED_CLASS_NOT_FOUND(
            "MIG310",
            Kind.ERROR,
            "%s names the class '%s', which is not on the class path; correct the name or the <package>, or add the"
                    + " dependency."),
    CLASS_MAPPED_TWICE(
            "MIG311", Kind.ERROR, "%s maps the class %s, which %s maps too; put all of it into one element."),
    MAPPED_ATTRIBUTE_NOT_FOUND(
            "MIG312",
            Kind.ERROR,
            "%s maps the attribute '%s', for which %s has neither a field nor a getter; correct the name, or use"
                    + " <attribute-override> for one of a superclass."),
    MAPPING_VALUE("MIG313", Kind.ERROR, "%s has %s '%s', which is not %s; correct it."),
    SEVERAL_UNITS("MIG314", Kind.ERROR, "%s has the persistence units %s; choose one with the option migrate.unit."),
    UNKNOWN_UNIT(
            "MIG315",
            Kind.ERROR,
            "The option migrate.unit names '%s', but %s has the persistence units %s; name one of them."),
    JAR_FILE_NOT_FOUND(
            "MIG316",
            Kind.WARNING,
            "%s names the jar %s, whose classes cannot be seen, so that its entities are missing unless others refer to"
                    + " them; add it to the class path, or list its classes in persistence.xml or in the option"
                    + " migrate.entities."),
    PROPERTY_NOT_FOLLOWED(
            "MIG317",
            Kind.WARNING,
            "%s sets %s to '%s', which changes the schema and is not followed; check the next revision by hand."),

    INTERNAL(
            "MIG900",
            Kind.ERROR,
            "The mapping of %s made the processor fail: %s. This is a defect of the processor; please report it with"
                    + " the class.");

    private final String code;
    private final Kind kind;
    private final String template;

    Problem(String code, Kind kind, String template) {
        this.code = code;
        this.kind = kind;
        this.template = template;
    }

    /** Returns the code, such as {@code MIG001}. */
    public String code() {
        return code;
    }

    /** Returns whether the compilation fails. */
    public Kind kind() {
        return kind;
    }

    /** Returns the text with the facts filled in, after the code between brackets. */
    String message(Object... facts) {
        return "[" + code + "] " + String.format(template, facts);
    }
}
