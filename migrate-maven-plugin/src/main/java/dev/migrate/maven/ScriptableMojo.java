package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.Scripts;
import dev.migrate.maven.output.Script;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that change a database, or print a script that does. */
public abstract class ScriptableMojo extends RevisionsMojo {

    /**
     * Prints an SQL script instead of changing the database; with the value idempotent, one that is safe to run at any
     * revision, and twice. Where it starts is said with to=start:end, else by the database; without a database it is base.
     */
    @Parameter(property = "sql")
    private @Nullable String sql;

    /** The kind of database that a script is for: postgresql, mariadb, mysql, sqlite or h2. The URL tells it too. */
    @Parameter(property = "migrate.dialect")
    private @Nullable String dialect;

    @Override
    final void configure(MigratorBuilder builder) {
        String name = environment().value("migrate.dialect", dialect);
        builder.dialect(name == null ? null : name.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    final void perform(Migrator migrator) throws MojoFailureException, IOException {
        ScriptMode mode = ScriptMode.of(sql);
        if (mode == ScriptMode.NONE) {
            change(migrator);
            return;
        }
        requireScriptAlone();
        print(new Script(script(mode == ScriptMode.PLAIN ? migrator.scripts() : migrator.idempotentScripts())));
    }

    /** Refuses arguments that ask for something else than a script. */
    void requireScriptAlone() throws MojoFailureException {
        // By default there are none.
    }

    /** Does what the goal is for. */
    abstract void change(Migrator migrator) throws MojoFailureException, IOException;

    /** Returns the script that does the same. */
    abstract String script(Scripts scripts) throws MojoFailureException;
}
