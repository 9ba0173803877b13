package dev.migrate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text strictly: one object, no member twice, limited depth and size, nothing after it. */
public final class JsonDocument {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_LENGTH = 64 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_LENGTH)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonDocument(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a JSON text.
     *
     * @param json the text
     * @param file the file's name for messages
     * @throws JsonException if it is not strict JSON, with the line and column
     */
    public static JsonObject read(String json, String file) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonDocument(file, parser).document();
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new JsonException(
                    file,
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr(),
                    "This is no valid JSON: " + e.getOriginalMessage()
                            + ". Restore the file from version control; if it is generated, compile again.");
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read.", e);
        }
    }

    private JsonObject document() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw problem("The file does not start with an object.");
        }
        JsonObject object = object();
        if (parser.nextToken() != null) {
            throw problem("Something stands after the end of the object.");
        }
        return object;
    }

    private JsonObject object() throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonLocation place = parser.currentTokenLocation();
            members.put(name, new JsonObject.Member(value(), place));
        }
        return new JsonObject(file, start, members);
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw problem("Neither null nor a fraction stands in a snapshot.");
        };
    }

    private JsonException problem(String problem) {
        JsonLocation place = parser.currentTokenLocation();
        return new JsonException(file, place.getLineNr(), place.getColumnNr(), problem);
    }
}
