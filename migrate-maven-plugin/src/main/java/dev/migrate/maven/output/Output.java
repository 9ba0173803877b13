package dev.migrate.maven.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the result of a goal goes: to standard output, bare, or to a file in UTF-8.
 *
 * <p>Maven's logger is not used, so {@code mvn -q … -Dformat=json} prints the JSON and nothing else.
 *
 * @param format the form of the result
 * @param file the file, whose folder is created if it is missing; null for standard output
 * @param standardOutput what standard output is
 * @param ink the colours of text on standard output; a file has none
 */
public record Output(Format format, @Nullable Path file, PrintStream standardOutput, Ink ink) {

    /**
     * Writes a result, ending in a line end unless it is empty.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Report report) throws IOException {
        if (file != null) {
            save(lines(report, Ink.PLAIN), file);
        } else if (report.isFile()) {
            printBytes(lines(report, Ink.PLAIN));
        } else {
            print(lines(report, ink));
        }
    }

    private List<String> lines(Report report, Ink ink) {
        return switch (format) {
            case TEXT -> report.text(ink);
            case JSON -> List.of(ascii(report.json()));
        };
    }

    /** Prints at once, so that the results of modules that are built in parallel do not mix. */
    private void print(List<String> lines) {
        standardOutput.print(joined(lines, System.lineSeparator()));
        standardOutput.flush();
    }

    /** Prints past the encoding of the console, which may not have every character. */
    private void printBytes(List<String> lines) {
        byte[] bytes = joined(lines, "\n").getBytes(StandardCharsets.UTF_8);
        standardOutput.write(bytes, 0, bytes.length);
        standardOutput.flush();
    }

    private static void save(List<String> lines, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, joined(lines, "\n"), StandardCharsets.UTF_8);
    }

    private static String joined(List<String> lines, String lineEnd) {
        return lines.isEmpty() ? "" : String.join(lineEnd, lines) + lineEnd;
    }

    /** Escapes what is not ASCII, which only strings hold: the encoding of a console cannot spoil it then. */
    private static String ascii(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            if (unit < 0x7f) {
                escaped.append((char) unit);
            } else {
                escaped.append(String.format("\\u%04x", unit));
            }
        });
        return escaped.toString();
    }
}
