package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Operations;
import dev.migrate.maven.GoldenFile;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTemplateTest {

    private static final String TEMPLATE = """
            // Acme. ${message}
            ${package}

            ${imports}

            ${javadoc}
            @SuppressWarnings("all")
            ${annotation}
            public final class ${className} implements Migration {

              private static final String ID = "${id}";

              @Override
              public void upgrade(Operations op) {
                  ${upgrade}
              }

              @Override
              public void downgrade(Operations op) {
                ${downgrade}
              }

              ${members}
            }
            """;

    private static final List<Operation> ADD_BIO = List.of(
            new AddColumn(QualifiedName.of("users"), column("bio", varchar(500)).nullable()),
            new CreateSequence(Sequence.of("users_seq", 1, 50)));

    @TempDir
    private Path folder;

    @Test
    void theTemplateSurroundsWhatTheRevisionDoes() throws IOException {
        RevisionSource revision = SampleRevision.of("R1", "add bio */ \u202e", ADD_BIO);

        String text = applied(TEMPLATE, revision);

        GoldenFile.of(SourceTemplateTest.class, "Templated.java").assertEquals(text);
        assertRecorded(revision, text);
    }

    @Test
    void longRevisionsKeepTheirParts() throws IOException {
        List<Operation> many = IntStream.range(0, 500)
                .<Operation>mapToObj(i -> new CreateSequence(Sequence.of("s" + i, 1, 1)))
                .toList();
        RevisionSource revision = SampleRevision.of("R1", "many", many);

        assertRecorded(revision, applied(TEMPLATE, revision));
    }

    @Test
    void anEmptyRevisionLeavesNoRaggedLines() throws IOException {
        RevisionSource revision = SampleRevision.of("R1", "nothing", List.of());

        String text = applied(TEMPLATE, revision);

        assertThat(text).doesNotContain("\n\n\n").doesNotContain(" \n");
        assertRecorded(revision, text);
    }

    @Test
    void unknownAndMissingTokensAreNamed() {
        assertThatThrownBy(() -> applied(TEMPLATE.replace("${id}", "${up_revision}"), sample()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("has unknown tokens: ${up_revision}. There are ${annotation}, ${className},"
                        + " ${downgrade}, ${imports}, ${members}, ${package}, ${upgrade}, and besides ${created}, ${id},"
                        + " ${javadoc}, ${message}.");
        assertThatThrownBy(() -> applied(TEMPLATE.replace("${members}", "").replace("${downgrade}", ""), sample()))
                .hasMessageContaining(
                        "lacks ${downgrade}, ${members}; without them the file would not be the revision.");
    }

    @Test
    void whatIsNoJavaIsRefusedWithTheLine() {
        assertThatThrownBy(() -> applied(TEMPLATE.replace("implements Migration {", "implements {"), sample()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("(migrate.template) makes a file that is no Java: line ")
                .hasMessageContaining("'public final class R1 implements {'");
    }

    @Test
    void whatIsNotTheRevisionIsRefused() {
        assertThatThrownBy(() -> applied(TEMPLATE.replace("${package}", "package other; // ${package}"), sample()))
                .hasMessageContaining("that is not in the package 'db.revision'");
        assertThatThrownBy(
                        () -> applied(TEMPLATE.replace("class ${className}", "class X /* ${className} */"), sample()))
                .hasMessageContaining("without a class R1 with @Revision and the methods upgrade and downgrade");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SourceTemplate.read(folder.resolve("none.txt")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("none.txt (migrate.template) is no file;");
    }

    private static RevisionSource sample() {
        return SampleRevision.of("R1", "add bio", ADD_BIO);
    }

    private String applied(String template, RevisionSource revision) throws IOException {
        Path file = Files.writeString(folder.resolve("template.txt"), template);
        return SourceTemplate.read(file).applied(revision, new RevisionWriter(false).write(revision));
    }

    private void assertRecorded(RevisionSource revision, String text) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (CompiledRevisions compiled = CompiledRevisions.of(Map.of("db.revision.R1", text), classes)) {
            assertThat(Operations.record(Schema::empty, compiled.migration("db.revision.R1")::upgrade))
                    .isEqualTo(revision.upgrade());
        }
    }
}
