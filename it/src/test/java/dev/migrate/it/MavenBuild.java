package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * The outcome of a Maven build that ran in a process of its own.
 *
 * @param exitCode 0 if the build succeeded
 * @param output the lines that Maven printed, in order
 */
record MavenBuild(int exitCode, List<String> output) {

    /** A build lives for seconds: compiling its hot methods well would cost more than it gains. */
    private static final String SHORT_LIFE = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final String COLOR_RESET = "\u001b[0m";

    MavenBuild {
        output = List.copyOf(output);
    }

    /**
     * Runs Maven in a project's folder, with the Maven, JDK and local repository of the surrounding build.
     *
     * @param arguments goals and options, as on the command line
     */
    static MavenBuild run(Path project, String... arguments) throws MavenInvocationException {
        return run(project, Map.of(), arguments);
    }

    /**
     * Runs Maven in a project's folder with further environment variables.
     *
     * @param arguments goals and options, as on the command line
     */
    static MavenBuild run(Path project, Map<String, String> environment, String... arguments)
            throws MavenInvocationException {
        List<String> output = new ArrayList<>();
        InvocationRequest request = request(project, output, arguments);
        environment.forEach(request::addShellEnvironment);
        request.setMavenOpts(SHORT_LIFE);
        return run(request, output);
    }

    /**
     * Runs Maven in a project's folder on a JDK.
     *
     * @param jdk the JDK's folder
     * @param jvmOptions options of the JVM that Maven runs in
     * @param arguments goals and options, as on the command line
     */
    static MavenBuild run(Path project, Path jdk, List<String> jvmOptions, String... arguments)
            throws MavenInvocationException {
        List<String> output = new ArrayList<>();
        InvocationRequest request = request(project, output, arguments);
        request.setJavaHome(jdk.toFile());
        request.setMavenOpts(SHORT_LIFE + " " + String.join(" ", jvmOptions));
        return run(request, output);
    }

    private static MavenBuild run(InvocationRequest request, List<String> output) throws MavenInvocationException {
        InvocationResult result = invoker().execute(request);
        if (result.getExecutionException() != null) {
            throw new MavenInvocationException(
                    "Maven could not be started in " + request.getBaseDirectory(), result.getExecutionException());
        }
        return new MavenBuild(result.getExitCode(), output);
    }

    /** Returns all lines as one text, for the message of a failed assertion. */
    String text() {
        return String.join("\n", output);
    }

    /** Checks that the build succeeded, and returns it. */
    MavenBuild succeeded() {
        assertThat(exitCode).as(text()).isZero();
        return this;
    }

    /** Checks that the build failed with a message for the user and no stack trace, and returns the message's lines. */
    String failure() {
        assertThat(exitCode).as(text()).isNotZero();
        assertThat(output).as(text()).noneMatch(line -> line.matches("\\s+at [\\w.$]+\\(.*"));
        return String.join(
                "\n", output.stream().filter(line -> line.startsWith("[ERROR]")).toList());
    }

    /** Some builds of Maven reset the terminal's colours on standard output, whatever the goal, and without a terminal. */
    private static void addBare(String line, List<String> output) {
        String bare = line.replace(COLOR_RESET, "");
        if (!bare.isEmpty() || line.isEmpty()) {
            output.add(bare);
        }
    }

    private static DefaultInvoker invoker() {
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenHome(new File(System.getProperty("it.maven.home")));
        invoker.setLocalRepositoryDirectory(new File(System.getProperty("it.local.repository")));
        return invoker;
    }

    private static InvocationRequest request(Path project, List<String> output, String... arguments) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.addArgs(List.of(arguments));
        request.setOutputHandler(line -> addBare(line, output));
        return request;
    }
}
