package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.graph.RevisionException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.output.RevisionView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common that read the compiled revisions, most of them for a database.
 *
 * <p>User and password each come from the first place that has one: system property, environment variable, configuration,
 * the server of {@code migrate.serverId}.
 */
public abstract class RevisionsMojo extends MigrateMojo {

    private static final String URL = "migrate.url";
    private static final String PASSWORD = "migrate.password";

    /** The JDBC URL of the database: jdbc:postgresql:, jdbc:mariadb:, jdbc:mysql:, jdbc:sqlite: or jdbc:h2:. */
    @Parameter(property = URL)
    private @Nullable Secret url;

    /** The user of the database. */
    @Parameter(property = "migrate.user")
    private @Nullable String user;

    /**
     * The password of the user. Rather than on the command line, where every user of the machine can read it, give it in the
     * environment variable MIGRATE_PASSWORD or in settings.xml.
     */
    @Parameter(property = PASSWORD)
    private @Nullable Secret password;

    /** The id of the server in settings.xml whose user name and password, possibly encrypted, are taken. */
    @Parameter(property = "migrate.serverId")
    private @Nullable String serverId;

    /** The table that says which revisions are applied. */
    @Parameter(property = "migrate.versionTable", defaultValue = MigratorBuilder.DEFAULT_VERSION_TABLE)
    private String versionTable;

    /** The schema of that table; the connection's own if it is not given. */
    @Parameter(property = "migrate.versionSchema")
    private @Nullable String versionSchema;

    @Inject
    private SettingsDecrypter decrypter;

    @Override
    protected final void perform() throws MojoFailureException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ProjectClassLoader classLoader = classLoader()) {
            thread.setContextClassLoader(classLoader);
            explained(migrator(classLoader));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void explained(Migrator migrator) throws MojoFailureException, IOException {
        try {
            perform(migrator);
        } catch (RevisionException e) {
            if (e.kind() == RevisionException.Kind.MULTIPLE_HEADS) {
                throw new MojoFailureException(SeveralHeads.message(e, migrator), e);
            }
            throw e;
        }
    }

    /** Returns whether the goal asks a database. */
    boolean needsDatabase() {
        return true;
    }

    /** Returns whether a database is named that the goal could ask. */
    final boolean databaseIsNamed() {
        return environment().value(URL, Secret.value(url)) != null;
    }

    /** Says more of how the goal uses the database; by default nothing. */
    void configure(MigratorBuilder builder, Environment environment) throws MojoFailureException {
        // Most goals only read it.
    }

    /**
     * Does what the goal is for.
     *
     * @param migrator the project's revisions, and its database if that is needed
     */
    abstract void perform(Migrator migrator) throws MojoFailureException, IOException;

    /** Tells the builder what else it has to know; by default nothing. */
    void configure(MigratorBuilder builder) {
        // The goals that print scripts have something to say here.
    }

    /** Returns how revisions are shown, in the order of the ids; ids of no revision are left out. */
    static List<RevisionView> views(Migrator migrator, Collection<String> ids, @Nullable Set<String> current) {
        List<RevisionEntry> chosen =
                ids.stream().flatMap(id -> migrator.revision(id).stream()).toList();
        return RevisionView.of(chosen, graph(migrator, chosen, current), current);
    }

    /** Returns the graph as the database sees it, unless the command names what the database does not see. */
    private static RevisionGraph graph(Migrator migrator, List<RevisionEntry> shown, @Nullable Set<String> current) {
        if (current == null) {
            return migrator.graph();
        }
        RevisionGraph seen = migrator.graph().at(current);
        boolean all = shown.stream().allMatch(entry -> seen.revision(entry.id()).isPresent());
        return all ? seen : migrator.graph();
    }

    /** Returns the ids of the revisions that the database is at. */
    static Set<String> current(Migrator migrator) {
        return new TreeSet<>(
                migrator.graph().resolve("current", migrator.current().revisions()));
    }

    /** Returns the project's own revisions: those that its last compilation has put into its index. */
    final ProjectRevisions projectRevisions(Migrator migrator) throws IOException {
        Path index = Path.of(project().getBuild().getOutputDirectory()).resolve(RevisionIndex.RESOURCE);
        List<RevisionEntry> own =
                Files.exists(index) ? RevisionIndex.read(Files.readString(index), index.toString()) : List.of();
        return ProjectRevisions.of(migrator.graph(), migrator.revisions(), own);
    }

    private Migrator migrator(ClassLoader classLoader) throws MojoFailureException {
        MigratorBuilder builder = Migrator.builder().classLoader(classLoader);
        Environment environment = environment();
        builder.versionTable(Objects.requireNonNull(environment.value("migrate.versionTable", versionTable)));
        builder.versionSchema(environment.value("migrate.versionSchema", versionSchema));
        configure(builder);
        String address = environment.value(URL, Secret.value(url));
        if (needsDatabase() && address != null) {
            connect(builder, address, environment);
        }
        builder.buildName(project().getArtifactId() + " " + project().getVersion());
        configure(builder, environment);
        return builder.build();
    }

    private void connect(MigratorBuilder builder, String address, Environment environment) throws MojoFailureException {
        warnOfVisiblePassword(environment);
        Credentials server = Credentials.of(
                environment.value("migrate.serverId", serverId), session().getSettings(), decrypter);
        String name = environment.value("migrate.user", user);
        String secret = environment.value(PASSWORD, Secret.value(password));
        builder.url(address, name == null ? server.user() : name, secret == null ? server.password() : secret);
    }

    private void warnOfVisiblePassword(Environment environment) {
        if (environment.onCommandLine(PASSWORD)) {
            getLog().warn(
                            "The password is on the command line, where every user of this machine can read it. Give it in"
                                    + " the environment variable " + Environment.variable(PASSWORD)
                                    + ", or in settings.xml with migrate.serverId.");
        }
    }

    private ProjectClassLoader classLoader() {
        ProjectPlaces places = ProjectPlaces.of(project());
        return new ProjectClassLoader(places, dependencies(places));
    }

    /** Keeps the class loader of the dependencies for the other goals of the build. */
    private DependencyClassLoader dependencies(ProjectPlaces places) {
        ClassLoader plugin = Objects.requireNonNull(getClass().getClassLoader());
        String key = DependencyClassLoader.class.getName() + places.jars() + places.testJars();
        @SuppressWarnings("unchecked")
        Map<Object, Object> shared = getPluginContext();
        if (shared == null) {
            return new DependencyClassLoader(places, plugin);
        }
        return (DependencyClassLoader) shared.computeIfAbsent(key, absent -> new DependencyClassLoader(places, plugin));
    }
}
