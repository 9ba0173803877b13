package dev.migrate.json;

/** A file is not the JSON that this version reads. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /** Creates the exception for a place in a file; lines and columns count from 1. */
    public JsonException(String file, int line, int column, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** Returns the file's name. */
    public String file() {
        return file;
    }

    /** Returns the line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, counted from 1. */
    public int column() {
        return column;
    }
}
