package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A developer's clone of a Git repository with a project in it.
 *
 * @param project the project, at the top of the clone
 */
record GitClone(Project project) {

    /** Makes a repository with the sample and commits it. */
    static GitClone ofCommunity(Path folder) throws IOException, InterruptedException {
        GitClone clone = new GitClone(Project.community(folder));
        clone.project.write(".gitignore", "target/\n");
        clone.git("init", "--quiet");
        clone.commit("begin");
        return clone;
    }

    /** Clones this repository. */
    GitClone cloneTo(Path folder) throws IOException, InterruptedException {
        git("clone", "--quiet", project.folder().toString(), folder.toString());
        return new GitClone(new Project(folder));
    }

    /** Commits everything. */
    void commit(String message) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
    }

    /**
     * Merges what another clone has committed.
     *
     * @param style how Git writes conflicts: {@code merge}, {@code diff3} or {@code zdiff3}
     * @return the paths of the files with conflicts
     */
    List<String> merge(GitClone other, String style) throws IOException, InterruptedException {
        git("fetch", "--quiet", other.project.folder().toString(), "HEAD");
        run("-c", "merge.conflictStyle=" + style, "merge", "--quiet", "--no-edit", "FETCH_HEAD");
        return git("diff", "--name-only", "--diff-filter=U").lines().toList();
    }

    /** Takes our text of a file with conflicts. */
    void takeOurs(String path) throws IOException, InterruptedException {
        git("checkout", "--ours", "--", path);
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(arguments);
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output();
    }

    private record Outcome(int exitCode, String output) {}

    /** Runs Git without the settings of this machine and its user. */
    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        command.addAll(List.of("-c", "core.autocrlf=false", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.folder().toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put(
                        "GIT_CONFIG_GLOBAL",
                        project.folder().resolve("no-settings").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
