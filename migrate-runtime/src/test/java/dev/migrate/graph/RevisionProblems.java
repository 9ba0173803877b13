package dev.migrate.graph;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches what a command refuses. */
final class RevisionProblems {
    private RevisionProblems() {}

    static RevisionException problemOf(ThrowingCallable command) {
        RevisionException problem = catchThrowableOfType(RevisionException.class, command);
        if (problem == null) {
            throw new AssertionError("The command was not refused");
        }
        return problem;
    }

    static RevisionException.Kind kindOf(ThrowingCallable command) {
        return problemOf(command).kind();
    }
}
