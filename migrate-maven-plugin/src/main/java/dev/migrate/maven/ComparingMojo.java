package dev.migrate.maven;

import dev.migrate.diff.SchemaFilter;
import dev.migrate.maven.check.MappingFiles;
import dev.migrate.maven.generate.Comparison;
import dev.migrate.maven.generate.Customizers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common that compare schemas: what revisions look after, and the project's own code that has a say.
 *
 * <p>Patterns are names with {@code *} for any characters and {@code ?} for one, separated by commas. What is excluded is
 * left as it is: it is no difference, and no revision touches it.
 */
public abstract class ComparingMojo extends RevisionsMojo {

    /** The only tables that revisions look after, such as users,sales.*; all if none is given. */
    @Parameter(property = "migrate.includeTables")
    private @Nullable List<String> includeTables;

    /** The tables, sequences and enum types that revisions leave alone, such as audit_*. */
    @Parameter(property = "migrate.excludeTables")
    private @Nullable List<String> excludeTables;

    /** The only schemas that revisions look after; what has no schema is looked after in any case. */
    @Parameter(property = "migrate.includeSchemas")
    private @Nullable List<String> includeSchemas;

    /** The schemas that revisions leave alone. */
    @Parameter(property = "migrate.excludeSchemas")
    private @Nullable List<String> excludeSchemas;

    /** The only columns that revisions look after, after their table or of any table. */
    @Parameter(property = "migrate.includeColumns")
    private @Nullable List<String> includeColumns;

    /** The columns that revisions leave alone, such as users.legacy_*. */
    @Parameter(property = "migrate.excludeColumns")
    private @Nullable List<String> excludeColumns;

    /** Returns what revisions look after. */
    final SchemaFilter filter() {
        return SchemaFilter.all()
                .schemas(
                        patterns("migrate.includeSchemas", includeSchemas),
                        patterns("migrate.excludeSchemas", excludeSchemas))
                .tables(
                        patterns("migrate.includeTables", includeTables),
                        patterns("migrate.excludeTables", excludeTables))
                .columns(
                        patterns("migrate.includeColumns", includeColumns),
                        patterns("migrate.excludeColumns", excludeColumns));
    }

    /** Returns how this project compares its entities with the snapshot; its classes must be on the context class loader. */
    final Comparison comparison() {
        return new Comparison(
                filter(), Customizers.declared(Thread.currentThread().getContextClassLoader()));
    }

    /** Fails if XML files that entities are mapped in changed after these were compiled. */
    final void requireSchemaOfMappingFiles() throws MojoFailureException, IOException {
        List<String> changed = MappingFiles.changed(Path.of(project().getBuild().getOutputDirectory()));
        if (!changed.isEmpty()) {
            throw new MojoFailureException("The entities were compiled before " + String.join(", ", changed)
                    + " changed, and Maven compiles nothing for that; run the goal again after mvn clean.");
        }
    }

    private @Nullable String patterns(String name, @Nullable List<String> configured) {
        return environment().value(name, configured == null ? null : String.join(",", configured));
    }
}
