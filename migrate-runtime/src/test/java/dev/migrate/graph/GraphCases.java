package dev.migrate.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The recorded cases of {@code graph-cases.jsonl}: graphs, each with what commands do on it. */
final class GraphCases {
    private static final JsonFactory JSON = new JsonFactory();

    private GraphCases() {}

    /** A graph in load order, with its cases. */
    record RecordedGraph(String name, List<RevisionNode> nodes, List<RecordedCase> cases) {}

    static List<RecordedGraph> read() throws IOException {
        Map<String, RecordedGraph> graphs = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GraphCases.class.getResourceAsStream("graph-cases.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(new RecordedCase(object(line)), graphs);
            }
        }
        return List.copyOf(graphs.values());
    }

    private static void add(RecordedCase line, Map<String, RecordedGraph> graphs) {
        if (line.has("case")) {
            Objects.requireNonNull(graphs.get(line.text("graph"))).cases().add(line);
        } else if (line.has("graph")) {
            List<RevisionNode> nodes =
                    line.objects("revisions").stream().map(GraphCases::node).toList();
            graphs.put(line.text("graph"), new RecordedGraph(line.text("graph"), nodes, new ArrayList<>()));
        }
    }

    private static RevisionNode node(RecordedCase node) {
        return new RevisionNode(node.text("id"), node.texts("downs"), node.texts("deps"), node.texts("labels"));
    }

    private static Map<String, Object> object(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
