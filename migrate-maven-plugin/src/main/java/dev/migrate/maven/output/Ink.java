package dev.migrate.maven.output;

import java.io.Console;
import java.util.function.UnaryOperator;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/** The colours of text results. */
public enum Ink {
    /** No colours. */
    PLAIN,
    /** The colours of Maven's own messages. */
    MAVEN;

    /**
     * Returns Maven's colours if it uses them and people read them, which Maven itself does not look at everywhere, and if
     * the environment variable NO_COLOR (no-color.org) is not set.
     *
     * @param style what {@code style.color} says: {@code always}, {@code never}, {@code auto}, or null for the last one
     */
    public static Ink of(@Nullable String style) {
        return of(style, System.getenv("NO_COLOR"), isTerminal(System.console()));
    }

    /**
     * Returns the colours.
     *
     * @param noColor the value of NO_COLOR, which counts if it is not empty; null if it is not set
     * @param terminal whether people read standard output
     */
    static Ink of(@Nullable String style, @Nullable String noColor, boolean terminal) {
        boolean refused = noColor != null && !noColor.isEmpty();
        boolean wanted = "always".equals(style) || (terminal && !refused);
        return wanted && MessageUtils.isColorEnabled() ? MAVEN : PLAIN;
    }

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

    /** From Java 22 on there is a console even without a terminal, and a method that tells; before, there is none. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
