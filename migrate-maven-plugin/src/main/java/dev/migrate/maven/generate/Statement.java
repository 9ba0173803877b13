package dev.migrate.maven.generate;

import com.palantir.javapoet.CodeBlock;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a revision's method with the comment before it.
 *
 * @param comment what the reader should know, or empty
 * @param call the statement without its semicolon
 */
record Statement(List<String> comment, Code call) {

    /** The variable that the methods of a revision call. */
    static final String OPERATIONS = "op";

    Statement {
        comment = List.copyOf(comment);
    }

    /** Returns the call of an operation. */
    static Statement of(Operation operation) {
        return of(operation, Optional.empty());
    }

    /** Returns the call of an operation after a comment, if there is one. */
    static Statement of(Operation operation, Optional<String> comment) {
        return new Statement(comment.stream().toList(), OperationCode.of(operation, OPERATIONS));
    }

    /** Returns the call of an operation after a comment that says what it may lose, if it may. */
    static Statement warning(Operation operation) {
        return of(operation, DataLoss.of(operation));
    }

    /** Returns the source, ending in a line feed, for a block that is indented by {@code base} columns. */
    CodeBlock code(CommentText comments, Imports imports, int base) {
        CodeBlock.Builder code = CodeBlock.builder();
        comment.forEach(sentence -> code.add(lineComment(sentence, comments, base)));
        return code.add(CodeLayout.statement(call, imports, base)).build();
    }

    static CodeBlock lineComment(String text, CommentText comments, int base) {
        CodeBlock.Builder code = CodeBlock.builder();
        comments.lines(text, CodeLayout.WIDTH - base - "// ".length()).forEach(line -> code.add("// $L\n", line));
        return code.build();
    }
}
