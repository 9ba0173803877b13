package dev.migrate.maven.output;

import java.util.function.UnaryOperator;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** The colours of text results. */
public enum Ink {
    /** No colours: for files. */
    PLAIN,
    /** Maven's colours where it uses some: on a terminal that is not in batch mode, or as {@code style.color} says. */
    MAVEN;

    /** Returns the id of a revision. */
    public String id(String id) {
        return painted(id, message -> message.strong(id));
    }

    /** Returns what tells a revision from others, such as {@code (head)}. */
    public String mark(String mark) {
        return painted(mark, message -> message.success(mark));
    }

    /** Returns what a person should look at. */
    public String warning(String text) {
        return painted(text, message -> message.warning(text));
    }

    private String painted(String text, UnaryOperator<MessageBuilder> colour) {
        return this == PLAIN ? text : colour.apply(MessageUtils.buffer()).build();
    }
}
