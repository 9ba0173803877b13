package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a goal says of wrong input, whole, and how the database is afterwards.
 *
 * <p>The other classes of this package whose names begin with {@code Bad} have more of them, and {@code BadInputTest} of the
 * runtime has what the API says. The table in {@code docs/problems.md} names the test of each kind of input.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadInputIT {

    private static final List<BadInput> INPUTS = Stream.of(
                    BadArguments.all(), BadRevisions.all(), UnsuitableDatabases.all())
            .flatMap(List::stream)
            .toList();

    private BadInputReactor reactor;

    @BeforeAll
    void runAllGoals(@TempDir Path folder) throws Exception {
        reactor = BadInputReactor.run(folder, INPUTS);
    }

    static Stream<BadInput> inputs() {
        return INPUTS.stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void endsTheBuildWithOneMessage(BadInput input) throws Exception {
        Golden.check(getClass(), input.name() + ".txt", reactor.outcome(input));
    }

    @Test
    void isNeverAnsweredWithAStackTraceOrAPassword() {
        assertThat(reactor.build().failure()).doesNotContain(UnsuitableDatabases.PASSWORD);
    }
}
