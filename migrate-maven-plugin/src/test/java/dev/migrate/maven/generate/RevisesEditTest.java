package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RevisesEditTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Revision(id = "bbbb", revises = "aaaa")           | @Revision(id = "bbbb", revises = "cccc")
            @Revision(revises={ "aaaa" /* a */ },id="bbbb")    | @Revision(revises="cccc",id="bbbb")
            @dev.migrate.Revision(id = B.ID, revises = A.ID)   | @dev.migrate.Revision(id = B.ID, revises = "cccc")
            @Revision(id = "bbbb", revises = {}, message = "") | @Revision(id = "bbbb", revises = "cccc", message = "")
            @Revision(id = "bbbb", message = "revises = 1")    | @Revision(id = "bbbb", revises = "cccc", message = "revises = 1")
            @Revision(id = "b" + "bbb")                        | @Revision(id = "b" + "bbb", revises = "cccc")
            """)
    void onlyTheParentChanges(String before, String after) {
        String around =
                "package db;\r\n\r\n// revises = \"aaaa\"\r\n%s\r\npublic final class R1 implements Migration {}\r\n";

        assertThat(new RevisesEdit("R1.java", around.formatted(before)).with("R1", "cccc"))
                .isEqualTo(around.formatted(after));
    }

    @Test
    void theNamedClassIsFoundAmongOthers() {
        String source = """
                class Revisions {
                  @Revision(id = "1", revises = "0") static class R1 {}
                  @Revision(id = "2", revises = "0") static class R2 {}
                }
                """;

        assertThat(new RevisesEdit("Revisions.java", source).with("R2", "1"))
                .isEqualTo(source.replace("id = \"2\", revises = \"0\"", "id = \"2\", revises = \"1\""));
    }

    @Test
    void quotesOfAnIdAreEscaped() {
        assertThat(new RevisesEdit("R1.java", "@Revision(id = \"b\") class R1 {}").with("R1", "a\"\\"))
                .isEqualTo("@Revision(id = \"b\", revises = \"a\\\"\\\\\") class R1 {}");
    }

    @Test
    void classWithoutTheAnnotationIsNamed() {
        assertThatThrownBy(() -> new RevisesEdit("db/R1.java", "@Deprecated class R1 {}").with("R1", "aaaa"))
                .isInstanceOf(GenerationException.class)
                .hasMessage("db/R1.java has no class R1 with @Revision; let it revise the other revision by hand.");
        assertThatThrownBy(() -> new RevisesEdit("db/R1.java", "@Revision class R1 {}").with("R1", "aaaa"))
                .hasMessageContaining("the @Revision of R1 has no id");
    }
}
