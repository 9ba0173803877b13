package dev.migrate.index;

import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonException;
import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text form of the index of revisions: one JSON object a line, sorted by id.
 *
 * <p>Several jars may each have one; together they form one graph.
 */
public final class RevisionIndex {

    /** Where the index lies on the class path. */
    public static final String RESOURCE = "META-INF/migrate/revisions";

    private static final Set<String> MEMBERS =
            Set.of("id", "revises", "dependsOn", "labels", "replaces", "message", "created", "class");

    private RevisionIndex() {}

    /** Returns the text of an index, each line ending in a line feed. */
    public static String write(List<RevisionEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(RevisionEntry::id).thenComparing(RevisionEntry::className))
                .map(entry -> line(entry) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Reads the text of an index.
     *
     * @param text the file's content
     * @param file the file's name for messages
     * @throws JsonException if a line is not what {@link #write} writes
     */
    public static List<RevisionEntry> read(String text, String file) {
        List<String> lines = text.lines().toList();
        List<RevisionEntry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(entry(JsonDocument.read(lines.get(i), file + " line " + (i + 1))));
        }
        return entries;
    }

    /**
     * Reads every index that the class loader finds.
     *
     * <p>An entry that is there twice, as a class may be in a folder and in its jar, is returned once.
     *
     * @return the entries in the order of the class path, each with the name of its jar, or an empty name for a folder
     * @throws JsonException if one of them cannot be read
     * @throws UncheckedIOException if a file or jar cannot be read
     */
    public static Map<RevisionEntry, String> load(ClassLoader classLoader) {
        try {
            Map<RevisionEntry, String> entries = new LinkedHashMap<>();
            for (URL url : Collections.list(classLoader.getResources(RESOURCE))) {
                String jar = jar(url.toString());
                read(content(url), url.toString()).forEach(entry -> entries.putIfAbsent(entry, jar));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " from the class path: " + e.getMessage(), e);
        }
    }

    /** Returns {@code shop.jar} of {@code jar:file:/…/shop.jar!/META-INF/…}, which may lie within another jar. */
    private static String jar(String url) {
        int end = url.lastIndexOf("!/" + RESOURCE);
        return end < 0 ? "" : url.substring(url.lastIndexOf('/', end - 1) + 1, end);
    }

    /** Reads without the cache of jar files, which would keep a jar open that a later build replaces. */
    private static String content(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(RevisionEntry entry) {
        JsonLine line = new JsonLine()
                .with("id", entry.id())
                .withStrings("revises", entry.revises())
                .withStrings("dependsOn", entry.dependsOn())
                .withStrings("labels", entry.labels());
        if (!entry.replaces().isEmpty()) {
            line.withStrings("replaces", entry.replaces());
        }
        return line.with("message", entry.message())
                .with("created", entry.created())
                .with("class", entry.className())
                .toString();
    }

    private static RevisionEntry entry(JsonObject object) {
        object.allowOnly(MEMBERS);
        return new RevisionEntry(
                object.string("id"),
                object.strings("revises"),
                object.strings("dependsOn"),
                object.strings("labels"),
                object.strings("replaces"),
                object.string("message"),
                object.string("created"),
                object.string("class"));
    }
}
