package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

@MojoTest
final class HelpMojoTest {

    @Test
    @InjectMojo(goal = "help")
    void listsTheGoalsUnderTheirPrefix(HelpMojo mojo) throws MojoExecutionException {
        RecordingLog log = new RecordingLog();
        mojo.setLog(log);

        mojo.execute();

        assertThat(log.lines).anySatisfy(line -> assertThat(line).contains("migrate:help"));
    }

    private static final class RecordingLog extends SystemStreamLog {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence content) {
            lines.add(content.toString());
        }
    }
}
