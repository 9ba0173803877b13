package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.it.MutatedProject.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** All mutations as modules of one build, so that a few runs of Maven are enough for every one of them. */
final class MutationReactor {

    private static final String REVISION = "dev.migrate:migrate-maven-plugin:revision";

    private final Project parent;
    private final Map<String, MutatedProject> projects = new LinkedHashMap<>();

    private MutationReactor(Path folder, List<Mutation> mutations) {
        parent = new Project(folder);
        for (Mutation mutation : mutations) {
            MutatedProject project = new MutatedProject(mutation, folder.resolve(mutation.id()));
            assertThat(projects.put(mutation.id(), project))
                    .as(mutation.title())
                    .isNull();
        }
    }

    /** Makes the projects below a folder, and runs the goal on their entities before and after the change. */
    static MutationReactor build(Path folder, List<Mutation> mutations) throws IOException, MavenInvocationException {
        MutationReactor reactor = new MutationReactor(folder, mutations);
        reactor.writeParent();
        reactor.run(Stage.BASE, reactor.everyProject()).succeeded();
        List<MutatedProject> asking = reactor.asking();
        if (!asking.isEmpty()) {
            MavenBuild questions = reactor.run(Stage.QUESTION, asking);
            assertThat(questions.exitCode()).as(questions.text()).isNotZero();
        }
        reactor.run(Stage.CHANGE, reactor.everyProject()).succeeded();
        reactor.run(Stage.AGAIN, reactor.everyProject()).succeeded();
        return reactor;
    }

    MutatedProject project(Mutation mutation) {
        return Objects.requireNonNull(projects.get(mutation.id()), mutation.title());
    }

    private List<MutatedProject> everyProject() {
        return List.copyOf(projects.values());
    }

    private List<MutatedProject> asking() {
        return projects.values().stream()
                .filter(project -> project.mutation().outcome() == Mutation.Outcome.QUESTION)
                .toList();
    }

    private void writeParent() throws IOException {
        String modules = projects.keySet().stream()
                .map(module -> "    <module>" + module + "</module>\n")
                .collect(Collectors.joining());
        try (InputStream template =
                Objects.requireNonNull(MutationReactor.class.getResourceAsStream("/mutations/pom.xml"))) {
            parent.write(
                    "pom.xml",
                    new String(template.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("@migrate.version@", System.getProperty("it.version"))
                            .replace("    @modules@\n", modules));
        }
    }

    private MavenBuild run(Stage stage, List<MutatedProject> chosen) throws IOException, MavenInvocationException {
        for (MutatedProject project : everyProject()) {
            project.prepare(stage);
        }
        String modules = chosen.stream().map(each -> each.mutation().id()).collect(Collectors.joining(","));
        return parent.run(
                REVISION, "-pl", modules, "-fae", "-T", "1C", "-Dformat=json", "-Dcreated=2026-11-22T12:00:00Z");
    }
}
