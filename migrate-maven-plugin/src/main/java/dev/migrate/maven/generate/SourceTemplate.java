package dev.migrate.maven.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text around what a revision does: a project's own file with tokens such as <code>${upgrade}</code>, as Alembic's {@code
 * script.py.mako}.
 *
 * <p>A token alone on its line stands for as many lines as it has, indented as the token is. Immutable.
 */
public final class SourceTemplate {

    private static final Pattern TOKEN = Pattern.compile("\\$\\{([^{}\\n]*)}");
    private static final Set<String> REQUIRED =
            Set.of("package", "imports", "annotation", "className", "upgrade", "downgrade", "members");
    private static final Set<String> OPTIONAL = Set.of("javadoc", "id", "created", "message");

    private static final SourceTemplate STANDARD = new SourceTemplate(null, "");

    private final @Nullable Path file;
    private final String text;

    private SourceTemplate(@Nullable Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Returns the template that leaves a source as it is generated. */
    public static SourceTemplate standard() {
        return STANDARD;
    }

    /**
     * Reads a template.
     *
     * @throws GenerationException if there is no such file of UTF-8 text, a token is unknown or one is missing
     */
    public static SourceTemplate read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new GenerationException("The template " + file
                    + " (migrate.template) is no file; give the path of one from the project's" + " folder.");
        }
        SourceTemplate template = new SourceTemplate(file, TextFile.read(file).replace("\r\n", "\n"));
        template.requireTokens();
        return template;
    }

    private void requireTokens() {
        Set<String> found =
                TOKEN.matcher(text).results().map(token -> token.group(1)).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(REQUIRED);
        unknown.removeAll(OPTIONAL);
        if (!unknown.isEmpty()) {
            throw new GenerationException("The template " + file + " (migrate.template) has unknown tokens: "
                    + listed(unknown) + ". There are " + listed(REQUIRED) + ", and besides "
                    + listed(OPTIONAL) + ".");
        }
        Set<String> missing = new TreeSet<>(REQUIRED);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new GenerationException("The template " + file + " (migrate.template) lacks " + listed(missing)
                    + "; without them the file would not be the revision. Put them where they belong.");
        }
    }

    private static String listed(Set<String> tokens) {
        return new TreeSet<>(tokens).stream().map(token -> "${" + token + "}").collect(Collectors.joining(", "));
    }

    /**
     * Returns the text of a revision's file.
     *
     * @param generated the text that {@link RevisionWriter} gives
     * @throws GenerationException if the template makes something else of it than a Java file with the revision's class
     */
    String applied(RevisionSource revision, String generated) {
        if (file == null) {
            return generated;
        }
        Map<String, String> parts = SourceParts.of(generated, revision);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> fill(line, parts, lines));
        String filled = String.join("\n", lines).strip() + "\n";
        ParsedSource.require(filled, revision, file);
        return filled;
    }

    /** An empty token takes its line with it, and the empty line before. */
    private static void fill(String line, Map<String, String> parts, List<String> lines) {
        Matcher alone = TOKEN.matcher(line.strip());
        if (!alone.matches()) {
            lines.add(TOKEN.matcher(line)
                    .replaceAll(token -> Matcher.quoteReplacement(parts.getOrDefault(token.group(1), ""))));
            return;
        }
        String part = parts.getOrDefault(alone.group(1), "");
        if (part.isEmpty() && !lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        String indent = line.substring(0, line.indexOf('$'));
        part.lines().forEach(each -> lines.add(each.isEmpty() ? each : indent + each));
    }
}
