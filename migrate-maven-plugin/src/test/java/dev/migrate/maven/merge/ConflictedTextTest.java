package dev.migrate.maven.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConflictedTextTest {

    private static final Optional<ConflictedText> BOTH_SIDES =
            Optional.of(new ConflictedText("before\nours\nbetween\nafter\n", "before\ntheirs\nbetween\nmore\nafter\n"));

    @Test
    void textWithoutMarkersHasNoConflict() {
        assertThat(ConflictedText.of("{\n  \"a\": \"<<<<<<< HEAD\"\n=======\n}\n"))
                .isEmpty();
    }

    @Test
    void styleMerge() {
        assertThat(ConflictedText.of("""
                before
                <<<<<<< HEAD
                ours
                =======
                theirs
                >>>>>>> branch
                between
                <<<<<<< HEAD
                =======
                more
                >>>>>>> branch
                after
                """)).isEqualTo(BOTH_SIDES);
    }

    @Test
    void styleDiff3() {
        assertThat(ConflictedText.of("""
                before
                <<<<<<< HEAD
                ours
                ||||||| 4b825dc
                base
                =======
                theirs
                >>>>>>> branch
                between
                <<<<<<< HEAD
                ||||||| 4b825dc
                =======
                more
                >>>>>>> branch
                after
                """)).isEqualTo(BOTH_SIDES);
    }

    @Test
    void conflictWithinTheBaseOfDiff3IsPassedOver() {
        assertThat(ConflictedText.of("""
                before
                <<<<<<< HEAD
                ours
                ||||||| merged common ancestors
                <<<<<<<<< Temporary merge branch 1
                one base
                =========
                other base
                >>>>>>>>> Temporary merge branch 2
                =======
                theirs
                >>>>>>> branch
                between
                <<<<<<< HEAD
                =======
                more
                >>>>>>> branch
                after
                """)).isEqualTo(BOTH_SIDES);
    }

    @Test
    void markersMayEndInACarriageReturn() {
        assertThat(ConflictedText.of("<<<<<<< HEAD\r\nours\r\n=======\r\ntheirs\r\n>>>>>>> branch\r\n"))
                .contains(new ConflictedText("ours\n", "theirs\n"));
    }
}
