package dev.migrate.processor.read;

/** Embeddables are nested so deep that one of them must contain itself. */
final class EndlessEmbeddableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** Creates the exception with the beginning of the way into the embeddables. */
    EndlessEmbeddableException(String path) {
        super(path);
        this.path = path;
    }

    String path() {
        return path;
    }
}
