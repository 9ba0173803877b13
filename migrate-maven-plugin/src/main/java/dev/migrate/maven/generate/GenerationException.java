package dev.migrate.maven.generate;

/** A revision cannot be generated from what the user has given; the message says what to do. Nothing was written. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what is wrong, where, and what to do. */
    public GenerationException(String message) {
        super(message);
    }

    /** Creates the exception with what made it so. */
    public GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
