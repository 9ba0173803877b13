package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One change to entities, and what becomes of rows on the way up and down.
 *
 * <p>Immutable: a method that says more returns another mutation. The names in SQL are those of Spring's strategies: {@code
 * Person.firstName} is {@code person.first_name}.
 */
final class Mutation {

    /** What the goal makes of a change. */
    enum Outcome {
        /** It writes a revision. */
        REVISION,
        /** It asks first, and writes a revision when it is run again with the answer. */
        QUESTION,
        /** It writes no revision, as the database stays as it is. */
        NO_REVISION
    }

    /**
     * The rows that a query finds, in any order.
     *
     * @param rows the values of each, between bars
     */
    record Found(String query, List<String> rows) {

        Found {
            rows = List.copyOf(rows);
        }
    }

    private static final NewRows NONE = (product, database) -> {};

    private final String title;
    private final Set<MutationKind> kinds;
    private final String before;
    private String after;
    private Outcome outcome = Outcome.REVISION;
    private Map<String, String> arguments = Map.of();
    private Set<Database> databases = EnumSet.allOf(Database.class);
    private List<String> rows = List.of();
    private List<String> others = List.of();
    private List<String> misfits = List.of();
    private List<Found> up = List.of();
    private List<Found> down = List.of();
    private String loss = "";
    private NewRows newUp = NONE;
    private NewRows newDown = NONE;

    private Mutation(String title, Set<MutationKind> kinds, String source) {
        this.title = title;
        this.kinds = kinds;
        this.before = source;
        this.after = source;
    }

    private Mutation(Mutation other) {
        this(other.title, other.kinds, other.before);
        after = other.after;
        outcome = other.outcome;
        arguments = other.arguments;
        databases = other.databases;
        rows = other.rows;
        others = other.others;
        misfits = other.misfits;
        up = other.up;
        down = other.down;
        loss = other.loss;
        newUp = other.newUp;
        newDown = other.newDown;
    }

    /** Begins a case of some kinds with the source of entities, which are in one file with all imports that they need. */
    static Mutation of(String title, String source, MutationKind... kinds) {
        return new Mutation(title, Set.of(kinds), source);
    }

    /** Replaces a piece of the source that is there once. */
    Mutation edit(String from, String to) {
        assertThat(after).as(title).containsOnlyOnce(from);
        Mutation more = new Mutation(this);
        more.after = after.replace(from, to);
        return more;
    }

    /** Adds classes to the source. */
    Mutation add(String classes) {
        Mutation more = new Mutation(this);
        more.after = after + "\n" + classes;
        return more;
    }

    /** Fills the tables before the way up. */
    Mutation insert(String... statements) {
        Mutation more = new Mutation(this);
        more.rows = List.of(statements);
        return more;
    }

    /** Names what the inserts make beside the rows and no revision knows, as the comparison with the database does. */
    Mutation withOthers(String... objects) {
        Mutation more = new Mutation(this);
        more.others = List.of(objects);
        return more;
    }

    /** Says what fills the tables with a row that stops the way up before anything is changed. */
    Mutation isStoppedBy(String... statements) {
        Mutation more = new Mutation(this);
        more.misfits = List.of(statements);
        return more;
    }

    /** Says what is found after the way up. */
    Mutation up(String query, String... found) {
        Mutation more = new Mutation(this);
        more.up = and(up, new Found(query, List.of(found)));
        return more;
    }

    /** Says what is found after the way down, and before the way up unless something is lost. */
    Mutation down(String query, String... found) {
        Mutation more = new Mutation(this);
        more.down = and(down, new Found(query, List.of(found)));
        return more;
    }

    /** Says what is found at all times. */
    Mutation keeps(String query, String... found) {
        return up(query, found).down(query, found);
    }

    /** Adds rows as an application does after the way up, and after the way down. */
    Mutation thenAdds(NewRows afterUp, NewRows afterDown) {
        Mutation more = new Mutation(this);
        more.newUp = afterUp;
        more.newDown = afterDown;
        return more;
    }

    /** Says as a sentence what the way down cannot bring back. */
    Mutation loses(String sentence) {
        Mutation more = new Mutation(this);
        more.loss = sentence;
        return more;
    }

    /** Says that the goal asks, and what the developer answers. */
    Mutation answer(String argument, String value) {
        Mutation more = given(argument, value);
        more.outcome = Outcome.QUESTION;
        return more;
    }

    /** Gives the goal an argument from the start. */
    Mutation given(String argument, String value) {
        Mutation more = new Mutation(this);
        more.arguments = new TreeMap<>(arguments);
        more.arguments.put(argument, value);
        return more;
    }

    /** Says that no revision is written. */
    Mutation withoutRevision() {
        Mutation more = new Mutation(this);
        more.outcome = Outcome.NO_REVISION;
        return more;
    }

    /** Carries it out on these databases only: elsewhere the source itself means nothing. */
    Mutation on(Database... only) {
        Mutation more = new Mutation(this);
        more.databases = Set.of(only);
        return more;
    }

    /** Returns what changes, in a few words; it is the message of the revision, too. */
    String title() {
        return title;
    }

    /** Returns the title in camel case, as folders have it. */
    String id() {
        String joined = Arrays.stream(title.split("[^\\p{Alnum}]+", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    Set<MutationKind> kinds() {
        return kinds;
    }

    Outcome outcome() {
        return outcome;
    }

    String sourceBefore() {
        return before;
    }

    String sourceAfter() {
        return after;
    }

    /** Returns what the developer says to the goal, sorted by argument. */
    Map<String, String> arguments() {
        return arguments;
    }

    Set<Database> databases() {
        return databases;
    }

    List<String> rows() {
        return rows;
    }

    List<String> others() {
        return others;
    }

    List<String> misfits() {
        return misfits;
    }

    List<Found> up() {
        return up;
    }

    List<Found> down() {
        return down;
    }

    /** Returns the rows that are added after the way up. */
    NewRows newUp() {
        return newUp;
    }

    /** Returns the rows that are added after the way down. */
    NewRows newDown() {
        return newDown;
    }

    /** Returns what the way down cannot bring back; empty if nothing is lost. */
    String loss() {
        return loss;
    }

    @Override
    public String toString() {
        return title;
    }

    private static List<Found> and(List<Found> found, Found more) {
        List<Found> all = new ArrayList<>(found);
        all.add(more);
        return List.copyOf(all);
    }
}
