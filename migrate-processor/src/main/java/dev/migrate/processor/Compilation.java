package dev.migrate.processor;

import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.json.JsonException;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Annotations;
import dev.migrate.processor.read.MappingReader;
import dev.migrate.processor.schema.SchemaAssembly;
import dev.migrate.processor.xml.MappingOverlay;
import dev.migrate.processor.xml.Unit;
import dev.migrate.processor.xml.UnitReader;
import dev.migrate.schema.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** What is done once all classes of a compilation are known. */
final class Compilation {

    static final String SCHEMA = "META-INF/migrate/schema.json";

    /** The XML files that the schema was derived from; goals compare them, as a change to them compiles nothing. */
    static final String FILES = "META-INF/migrate/files";

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
        Optional<String> earlierFiles = files.read(FILES);
        UnitResources resources = new UnitResources(files, options.resources(), problems);
        Unit unit = new UnitReader(resources, environment.getElementUtils(), problems).read(options.unit());
        Set<String> revisions = known.withEarlier(revisionClasses, classNames(earlierIndex));

        Optional<Snapshot> snapshot = snapshot(inUnit(model, unit), unit, earlierNames.isPresent());
        List<RevisionEntry> entries = new RevisionClasses(environment, problems).read(revisions, options.libraries());
        if (!problems.haveErrors()) {
            snapshot.ifPresent(each -> files.write(SCHEMA, each.toJson()));
            snapshot.ifPresent(each -> files.write(KnownClasses.RESOURCE, KnownClasses.format(model)));
            if (snapshot.isPresent() && !resources.digests().equals(earlierFiles.orElse(""))) {
                files.write(FILES, resources.digests());
            }
            if (!entries.isEmpty() || earlierIndex.isPresent()) {
                files.write(RevisionIndex.RESOURCE, RevisionIndex.write(entries));
            }
        }
    }

    /** Returns the canonical names of the classes of the unit: of the compilation, of its files and of the options. */
    private Set<String> inUnit(Set<String> compiled, Unit unit) {
        Set<String> named = new TreeSet<>(known.found(unit.listed()));
        named.addAll(unit.inJars());
        named.addAll(unit.mappings().classNames());
        named.addAll(known.required(options.entities()));
        Set<String> classes = known.canonicalNames(named);
        if (!unit.onlyListed()) {
            classes.addAll(known.canonicalNames(compiled));
        }
        return classes;
    }

    /** Returns the schema, or empty where there is no entity and never was one. */
    private Optional<Snapshot> snapshot(Set<String> classes, Unit unit, boolean wasThere) {
        if (classes.isEmpty() && !wasThere) {
            return Optional.empty();
        }
        Elements elements = environment.getElementUtils();
        Rules rules = provider(unit).rules(elements, problems);
        MappingReader reader = new MappingReader(
                elements,
                environment.getTypeUtils(),
                annotations(unit, rules),
                rules,
                problems,
                options.countsBeanValidation(unit.settings()) && rules.countsValidation());
        List<EntityMapping> entities = reader.read(classes);
        return Optional.of(SchemaAssembly.derive(entities, options.naming(rules, unit.settings()), rules, problems));
    }

    private Provider provider(Unit unit) {
        return options.provider()
                .or(() -> unit.provider().flatMap(Provider::ofClass))
                .orElseGet(() -> Provider.detect(environment.getElementUtils()));
    }

    private Annotations annotations(Unit unit, Rules rules) {
        if (unit.mappings().areEmpty()) {
            return Annotations.IN_SOURCE;
        }
        MappingOverlay overlay = new MappingOverlay(unit.mappings(), rules, environment.getElementUtils());
        overlay.check(problems);
        return new Annotations(overlay);
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
