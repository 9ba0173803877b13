package dev.migrate.maven.generate;

import dev.migrate.RevisionCustomizer;
import dev.migrate.RevisionDirectives;
import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Outcome;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.operation.ReplayException;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The customizers of a project, in the order in which they are called. */
public final class Customizers {

    private static final String SERVICE = "META-INF/services/" + RevisionCustomizer.class.getName();

    private static final Customizers NONE = new Customizers(List.of());

    private final List<RevisionCustomizer> customizers;

    private Customizers(List<RevisionCustomizer> customizers) {
        this.customizers = List.copyOf(customizers);
    }

    /** Returns no customizers. */
    public static Customizers none() {
        return NONE;
    }

    /**
     * Returns the customizers that are declared on a class path or on the plugin's, each class once.
     *
     * @throws GenerationException if one that is declared cannot be used
     */
    public static Customizers declared(ClassLoader project) {
        Map<String, RevisionCustomizer> byName = new TreeMap<>();
        for (ClassLoader loader : new ClassLoader[] {project, Customizers.class.getClassLoader()}) {
            loaded(loader).forEach(each -> byName.putIfAbsent(each.getClass().getName(), each));
        }
        return of(List.copyOf(byName.values()));
    }

    /** Returns these customizers, sorted by their order and class name. */
    static Customizers of(List<RevisionCustomizer> customizers) {
        return new Customizers(customizers.stream()
                .sorted(Comparator.<RevisionCustomizer>comparingInt(each -> guarded(each, each::order))
                        .thenComparing(each -> each.getClass().getName()))
                .toList());
    }

    private static List<RevisionCustomizer> loaded(ClassLoader loader) {
        List<RevisionCustomizer> loaded = new ArrayList<>();
        Iterator<RevisionCustomizer> services =
                ServiceLoader.load(RevisionCustomizer.class, loader).iterator();
        try {
            while (services.hasNext()) {
                loaded.add(services.next());
            }
        } catch (ServiceConfigurationError e) {
            String cause = e.getCause() == null ? "" : " (" + e.getCause() + ")";
            throw new GenerationException(
                    "A class that changes revisions cannot be used: " + e.getMessage() + cause + ". Correct it, or take"
                            + " it out of " + SERVICE + ". Nothing was written.",
                    e);
        }
        return loaded;
    }

    /**
     * Returns what the customizers make of a revision.
     *
     * @throws GenerationException if one throws, or the operations that one gives do not replay
     */
    Change customized(RevisionDirectives generated) {
        RevisionDirectives revision = generated;
        for (RevisionCustomizer customizer : customizers) {
            RevisionDirectives before = revision;
            Optional<RevisionDirectives> customized = guarded(customizer, () -> customizer.customize(before));
            if (customized == null) {
                throw failed(customizer, "gave null instead of a revision or Optional.empty()", null);
            }
            if (customized.isEmpty() || isNothing(customized.get())) {
                return vetoed(customizer, generated.before());
            }
            revision = customized.get();
            requireReplay(customizer, revision, generated.before());
        }
        return change(revision, generated);
    }

    private static <T> T guarded(RevisionCustomizer customizer, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw failed(customizer, "threw " + e, e);
        }
    }

    private static GenerationException failed(
            RevisionCustomizer customizer, String problem, @Nullable Throwable cause) {
        String message = name(customizer) + ", which changes revisions, " + problem
                + ". Nothing was written. Correct the class, or take it out of " + SERVICE + ".";
        return cause == null ? new GenerationException(message) : new GenerationException(message, cause);
    }

    private static String name(RevisionCustomizer customizer) {
        return "The class " + customizer.getClass().getName();
    }

    private static boolean isNothing(RevisionDirectives revision) {
        return revision.operations().isEmpty() && revision.warnings().isEmpty();
    }

    private static Change vetoed(RevisionCustomizer customizer, Snapshot before) {
        return new Change(
                before,
                null,
                new DiffResult(List.of(), List.of(), List.of()),
                List.of(name(customizer) + " left nothing of what has changed, so there is no revision."));
    }

    private static void requireReplay(RevisionCustomizer customizer, RevisionDirectives revision, Snapshot before) {
        try {
            Replay.all(revision.operations(), before.schema());
        } catch (ReplayException e) {
            throw failed(customizer, "gave operations that do not fit the last snapshot: " + e.getMessage(), e);
        }
    }

    private static Change change(RevisionDirectives revision, RevisionDirectives generated) {
        Snapshot before = generated.before();
        Snapshot after = Outcome.of(revision.operations(), before, generated.after());
        List<String> notes = new ArrayList<>();
        if (!after.schema().equals(generated.after().schema())) {
            notes.add("The classes that change revisions let this one end at another schema than the entities want; the"
                    + " snapshot says which, and what differs is found again next time.");
        }
        if (!leadsBack(revision.operations(), after.schema(), before.schema())) {
            notes.add("The downgrade does not lead back to the schema before, because not every operation says how to"
                    + " undo it; complete it by hand.");
        }
        return new Change(
                after,
                revision.message(),
                new DiffResult(revision.operations(), List.of(), revision.warnings()),
                notes);
    }

    private static boolean leadsBack(List<Operation> operations, Schema after, Schema before) {
        try {
            return Replay.all(Replay.inverse(operations), after).equals(before);
        } catch (ReplayException e) {
            return false;
        }
    }
}
