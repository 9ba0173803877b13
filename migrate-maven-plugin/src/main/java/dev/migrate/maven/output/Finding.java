package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;

/**
 * One thing that is not as it should be.
 *
 * @param kind what sort of thing, in camel case for programs
 * @param object the revision, table or file that it is about
 * @param message what is wrong and what to do, in one sentence or two
 */
public record Finding(String kind, String object, String message) {

    String json() {
        return new JsonLine()
                .with("kind", kind)
                .with("object", object)
                .with("message", message)
                .toString();
    }
}
