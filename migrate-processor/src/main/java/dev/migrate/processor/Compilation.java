package dev.migrate.processor;

import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.json.JsonException;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.MappingReader;
import dev.migrate.processor.schema.SchemaAssembly;
import dev.migrate.schema.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;

/** What is done once all classes of a compilation are known. */
final class Compilation {

    static final String SCHEMA = "META-INF/migrate/schema.json";

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final ProcessorOptions options;
    private final OutputFiles files;
    private final KnownClasses known;

    Compilation(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
        this.options = ProcessorOptions.of(environment, problems);
        this.files = new OutputFiles(environment.getFiler(), problems);
        this.known = new KnownClasses(environment.getElementUtils(), files, problems);
    }

    void finish(Set<String> modelClasses, Set<String> revisionClasses) {
        Optional<String> earlierNames = files.read(KnownClasses.RESOURCE);
        Optional<String> earlierIndex = files.read(RevisionIndex.RESOURCE);
        Set<String> model = known.withEarlier(
                modelClasses, earlierNames.map(KnownClasses::parse).orElse(Set.of()));
        Set<String> listed = known.found(new PersistenceFiles(files, problems).read());
        Set<String> extra = new TreeSet<>(known.required(options.entities()));
        extra.addAll(listed);
        Set<String> revisions = known.withEarlier(revisionClasses, classNames(earlierIndex));

        Optional<Snapshot> snapshot = snapshot(model, extra, earlierNames.isPresent());
        List<RevisionEntry> entries = new RevisionClasses(environment, problems).read(revisions, options.libraries());
        if (!problems.haveErrors()) {
            snapshot.ifPresent(each -> files.write(SCHEMA, each.toJson()));
            snapshot.ifPresent(each -> files.write(KnownClasses.RESOURCE, KnownClasses.format(model)));
            if (!entries.isEmpty() || earlierIndex.isPresent()) {
                files.write(RevisionIndex.RESOURCE, RevisionIndex.write(entries));
            }
        }
    }

    /** Returns the schema, or empty where there is no entity and never was one. */
    private Optional<Snapshot> snapshot(Set<String> model, Set<String> extra, boolean wasThere) {
        Set<String> classes = new TreeSet<>(model);
        classes.addAll(extra);
        if (classes.isEmpty() && !wasThere) {
            return Optional.empty();
        }
        Rules rules = options.provider().rules(environment.getElementUtils(), problems);
        MappingReader reader = new MappingReader(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                rules,
                problems,
                options.beanValidation() && rules.countsValidation());
        List<EntityMapping> entities = reader.read(known.canonicalNames(classes));
        return Optional.of(SchemaAssembly.derive(entities, options.naming(rules), rules, problems));
    }

    private Set<String> classNames(Optional<String> index) {
        Set<String> names = new TreeSet<>();
        try {
            index.map(text -> RevisionIndex.read(text, RevisionIndex.RESOURCE))
                    .ifPresent(entries -> entries.forEach(entry -> names.add(entry.className())));
        } catch (JsonException e) {
            problems.add(Problem.FILE_NOT_READABLE, RevisionIndex.RESOURCE, String.valueOf(e.getMessage()));
        }
        return names;
    }
}
