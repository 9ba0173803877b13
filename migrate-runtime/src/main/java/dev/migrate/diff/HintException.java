package dev.migrate.diff;

/** A hint on the command line cannot be read, or names what is not there. */
public final class HintException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String property;

    HintException(String property, String problem) {
        super("-D" + property + ": " + problem);
        this.property = property;
    }

    /** Returns the property on the command line: {@code rename} or {@code backfill}. */
    public String property() {
        return property;
    }
}
