package dev.migrate.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All revisions of an application and what can be asked about them: identifiers, history, and plans for a database.
 *
 * <p>The graph never sees a database: it is given the <em>rows</em> of the version table, which are full ids, and answers
 * with plans. Rows are the tips of what is applied: applied revisions that no other applied one revises or depends on.
 *
 * <p>Identifiers are Alembic's: {@code head}, {@code heads}, {@code base}, a full id, a label, a unique beginning of 4 or
 * more characters of one, {@code +2} and {@code -1} from where the database is, {@code ae10+2}, and {@code branch@} before
 * any of these.
 *
 * <p>A revision that {@linkplain RevisionNode#replaces() replaces} others stands for them, and a database sees either it or
 * them. Without rows a graph is that of a new database, which has no use for replaced revisions: they are found when they
 * are named. {@link #at} is the graph of one database.
 *
 * <p>A graph is immutable and safe for use by several threads. Loading is in O((V + E) log V), each query in
 * O(V + E), without recursion.
 */
public final class RevisionGraph {
    private static final Squashes NONE = new Squashes(List.of());

    /** Those that are still to be decided on. */
    private final Squashes squashes;

    private final List<RevisionNode> all;
    private final GraphView view;
    private final Topology topology;

    private RevisionGraph(Squashes squashes, List<RevisionNode> all, GraphView view) {
        this.squashes = squashes;
        this.all = all;
        this.view = view;
        this.topology = view.topology();
    }

    /**
     * Builds the graph of these revisions; their order does not matter.
     *
     * @param revisions all revisions, in any order
     * @return the graph
     * @throws RevisionException with the first of {@link #problems}, of the kinds {@code ILLEGAL_ID}, {@code DUPLICATE_ID},
     *     {@code DUPLICATE_LABEL}, {@code UNKNOWN_PARENT}, {@code OVERLAP} and {@code CYCLE}
     */
    public static RevisionGraph of(List<RevisionNode> revisions) {
        Squashes squashes = GraphLoader.load(revisions);
        return new RevisionGraph(squashes, List.copyOf(revisions), new GraphView(squashes.shortWay(), squashes));
    }

    /**
     * {@return everything that keeps these revisions from being a graph, empty if {@link #of} accepts them}
     *
     * <p>At most one cycle is told at a time. The first of {@link RevisionException#revisions()} declares what is wrong.
     *
     * @param revisions all revisions, in any order
     */
    public static List<RevisionException> problems(List<RevisionNode> revisions) {
        return GraphLoader.problems(revisions);
    }

    /** {@return the revisions in the order of execution of a full upgrade, without those that others replace} */
    public List<RevisionNode> revisions() {
        return topology.nodes();
    }

    /** {@return all revisions that the graph was made of, with those that others replace, in their order} */
    public List<RevisionNode> all() {
        return all;
    }

    /**
     * {@return the graph as a database with these rows sees it: of each squash either it or what it replaces}
     *
     * @param rows the ids in the version table; unknown ones are left out
     */
    public RevisionGraph at(Set<String> rows) {
        return squashes.isEmpty() ? this : decided(squashes.way(rows, Set.of()));
    }

    /**
     * {@return the graph that a plan was made on}
     *
     * @param plan a plan of this graph
     */
    public RevisionGraph at(Plan plan) {
        Set<String> steps = new TreeSet<>();
        plan.steps().forEach(step -> steps.add(step.id()));
        return squashes.isEmpty() ? this : decided(squashes.wayOf(plan.rowsBefore(), steps));
    }

    private RevisionGraph decided(Way way) {
        return new RevisionGraph(NONE, all, new GraphView(way, squashes));
    }

    /** Returns the view of a database for which a command names revisions. */
    private GraphView seenFrom(Set<String> rows, List<String> targets) {
        return squashes.isEmpty() ? view : seen(rows, new ReplacedNames(squashes, topology.nodes()).between(targets));
    }

    /** Returns the view in which revisions can be looked up that are named in identifiers. */
    private GraphView naming(Set<String> rows, String... identifiers) {
        return squashes.isEmpty()
                ? view
                : seen(rows, new ReplacedNames(squashes, topology.nodes()).all(List.of(identifiers)));
    }

    private Topology knowing(String... ids) {
        return List.of(ids).stream().allMatch(topology::contains)
                ? topology
                : naming(Set.of(), ids).topology();
    }

    private GraphView seen(Set<String> rows, Set<String> asked) {
        return new GraphView(squashes.way(rows, asked), squashes);
    }

    /**
     * {@return the revision with exactly this id, or empty}
     *
     * @param id a full id
     */
    public Optional<RevisionNode> revision(String id) {
        Topology known = knowing(id);
        return known.contains(id) ? Optional.of(known.node(known.number(id))) : Optional.empty();
    }

    /** {@return the ids that nobody revises, newest first; some of them may be implied by others that depend on them} */
    public List<String> heads() {
        return topology.idsNewestFirst(topology.heads());
    }

    /** {@return the ids that nobody revises or depends on, newest first: the rows after a full upgrade} */
    public List<String> realHeads() {
        return topology.idsNewestFirst(topology.realHeads());
    }

    /** {@return the ids that revise nothing, oldest first} */
    public List<String> bases() {
        return topology.ids(topology.bases());
    }

    /** {@return the ids that several revisions revise, oldest first, each with these children} */
    public Map<String, List<String>> branchPoints() {
        Map<String, List<String>> points = new LinkedHashMap<>();
        topology.all(revision -> topology.revises().children(revision).length > 1).stream()
                .forEach(point -> points.put(topology.id(point), children(topology, point)));
        return Collections.unmodifiableMap(points);
    }

    /** {@return the ids that revise several others, oldest first} */
    public List<String> mergePoints() {
        return topology.ids(topology.all(revision -> topology.revises().parents(revision).length > 1));
    }

    /**
     * {@return the ids that directly revise this one, oldest first}
     *
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} if there is no revision with exactly this id
     */
    public List<String> children(String id) {
        Topology known = knowing(id);
        return children(known, known.number(id));
    }

    private static List<String> children(Topology topology, int revision) {
        return topology.ids(topology.revises().children(revision));
    }

    /**
     * {@return the ids that this one revises or depends on, directly or not, without itself}
     *
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} if there is no revision with exactly this id
     */
    public Set<String> ancestors(String id) {
        Topology known = knowing(id);
        return known.idSet(known.needs().strictlyBelow(Bits.of(known.number(id))));
    }

    /**
     * {@return the ids that revise or depend on this one, directly or not, without itself}
     *
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} if there is no revision with exactly this id
     */
    public Set<String> descendants(String id) {
        Topology known = knowing(id);
        BitSet revision = Bits.of(known.number(id));
        return known.idSet(Bits.without(known.needs().above(revision), revision));
    }

    /**
     * {@return whether one id is revised or depended on by the other, directly or not; no revision is its own ancestor}
     *
     * @param ancestor the full id that may be below
     * @param descendant the full id that may be above
     * @throws RevisionException {@code UNKNOWN_REVISION} if one of them is not exactly the id of a revision
     */
    public boolean isAncestor(String ancestor, String descendant) {
        Topology known = knowing(ancestor, descendant);
        BitSet below = known.needs().strictlyBelow(Bits.of(known.number(descendant)));
        return below.get(known.number(ancestor));
    }

    /**
     * {@return the full ids that an identifier denotes, oldest first; empty for {@code base}}
     *
     * @param identifier an identifier that is not relative
     * @throws RevisionException if it denotes nothing, is ambiguous, or is a relative form
     */
    public List<String> resolve(String identifier) {
        GraphView named = naming(Set.of(), identifier);
        return named.topology().ids(named.resolver().all(named.resolver().parse(identifier)));
    }

    /**
     * {@return the full ids that an identifier denotes for a database, oldest first, where {@code current} is its rows}
     *
     * @param identifier an identifier that is not relative
     * @param rows the ids in the version table, for {@code current}; unknown ones are left out
     * @throws RevisionException as {@link #resolve(String)}
     */
    public List<String> resolve(String identifier, Set<String> rows) {
        if (!view.resolver().parse(identifier).isCurrent()) {
            return resolve(identifier);
        }
        GraphView seen = seenFrom(rows, List.of());
        return seen.topology().ids(AppliedRevisions.knownRows(seen.topology(), seen.read(rows)));
    }

    /**
     * {@return the full ids of a range {@code start:end}, both ends included, newest first}
     *
     * <p>A missing start is {@code base}, a missing end is {@code heads}. {@code -N} as start counts down from the heads,
     * {@code +N} as end counts up from the start; either side may be {@code current}.
     *
     * @param range {@code start:end}, {@code start:} or {@code :end}
     * @param rows the ids in the version table, for {@code current}; unknown ones are left out
     * @throws RevisionException {@code NOT_A_TARGET} if the start is not below the end; {@code BAD_IDENTIFIER} if the range
     *     has not exactly one colon; or what a side of it is wrong with
     */
    public List<String> history(String range, Set<String> rows) {
        GraphView seen = naming(rows, range);
        Topology known = seen.topology();
        History history = new History(known, seen.resolver(), AppliedRevisions.knownRows(known, seen.read(rows)));
        return known.idsNewestFirst(history.revisions(HistoryRange.parse(range)));
    }

    /**
     * {@return where a database with these rows is; it never fails, so that a database can always be looked at}
     *
     * @param rows the ids in the version table
     */
    public CurrentRevisions current(Set<String> rows) {
        GraphView seen = seenFrom(rows, List.of());
        Topology topology = seen.topology();
        Set<String> read = seen.read(rows);
        BitSet known = AppliedRevisions.knownRows(topology, read);
        BitSet ends = topology.revises().tips(topology.needs().below(known));
        Set<String> unknown = new TreeSet<>(read);
        unknown.removeIf(topology::contains);
        boolean upToDate = unknown.isEmpty() && known.equals(topology.realHeads());
        return new CurrentRevisions(rows, topology.idSet(Bits.without(ends, known)), unknown, upToDate);
    }

    /**
     * {@return the ids that are applied to a database with these rows: the rows and all their ancestors}
     *
     * @param rows the ids in the version table
     * @throws RevisionException {@code UNKNOWN_REVISION} naming the rows that are no revisions
     */
    public Set<String> applied(Set<String> rows) {
        GraphView seen = seenFrom(rows, List.of());
        seen.requireReadable(rows);
        Topology topology = seen.topology();
        return topology.idSet(topology.needs().below(AppliedRevisions.rows(topology, seen.read(rows))));
    }

    /**
     * Returns the version rows of a database to which these revisions, and whatever they need, are applied.
     *
     * @param applied full ids
     * @return those of them that no other one needs
     * @throws RevisionException {@code UNKNOWN_REVISION} naming the ids that are no revisions
     */
    public Set<String> rows(Collection<String> applied) {
        Topology topology = seenFrom(Set.copyOf(applied), List.of()).topology();
        BitSet revisions = topology.needs().below(AppliedRevisions.rows(topology, applied));
        return topology.idSet(topology.needs().tips(revisions));
    }

    /**
     * {@return one step for a revision that is run on its own, with what it does to the rows}
     *
     * @param rows the ids in the version table
     * @param direction {@code UPGRADE} or {@code DOWNGRADE}
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} for unknown rows or an id that is not exactly a revision's;
     *     {@code NOT_A_TARGET} if the id is applied already, something that it needs is not, or it is no row
     */
    public Step step(Set<String> rows, Direction direction, String id) {
        GraphView seen = naming(rows, id);
        Plan plan = seen.plan(rows, read -> {
            Step step = step(seen.topology(), read, direction, id);
            return new Plan(read, List.of(step), step.rowsAfter(read));
        });
        return plan.steps().get(0);
    }

    private static Step step(Topology topology, Set<String> rows, Direction direction, String id) {
        AppliedRevisions applied = AppliedRevisions.at(topology, AppliedRevisions.rows(topology, rows));
        int revision = topology.number(id);
        return switch (direction) {
            case UPGRADE -> applied.upgradeAlone(revision);
            case DOWNGRADE -> applied.downgradeAlone(revision);
            case STAMP -> throw new IllegalArgumentException("A stamp is not one step; use planStamp");
        };
    }

    /**
     * Plans the upgrade of a database to a target.
     *
     * @param rows the ids in the version table
     * @param target an identifier; {@code heads} is everything
     * @return the plan, empty if the target is applied already
     * @throws RevisionException if the target cannot be followed, rows are unknown, or rows imply each other
     */
    public Plan planUpgrade(Set<String> rows, String target) {
        GraphView seen = seenFrom(rows, List.of(target));
        return seen.plan(rows, read -> new UpgradePlanner(seen.topology(), seen.resolver()).plan(read, target));
    }

    /**
     * Plans the downgrade of a database to a target, which itself stays applied.
     *
     * <p>What depends on an unwound revision is unwound too. With {@code branch@} only that branch is unwound; if siblings
     * of it would have to go as well, the plan is refused.
     *
     * @param rows the ids in the version table
     * @param target an identifier; {@code base} takes everything back
     * @return the plan, empty if the database is at the target already
     * @throws RevisionException if the target cannot be followed or is not below the rows, rows are unknown, or rows imply
     *     each other
     */
    public Plan planDowngrade(Set<String> rows, String target) {
        GraphView seen = seenFrom(rows, List.of(target));
        return seen.plan(rows, read -> new DowngradePlanner(seen.topology(), seen.resolver()).plan(read, target));
    }

    /**
     * Plans to set the version rows without running anything.
     *
     * <p>Each target replaces only the rows above or below itself. {@code base} removes every row, {@code branch@base} those
     * above or below the branch.
     *
     * @param rows the ids in the version table
     * @param targets identifiers that are not relative
     * @return the plan
     * @throws RevisionException {@code OVERLAP} if a target is an ancestor of another; or if a target cannot be followed or
     *     rows are unknown
     */
    public Plan planStamp(Set<String> rows, List<String> targets) {
        GraphView seen = seenFrom(rows, targets);
        return seen.plan(rows, read -> new StampPlanner(seen.topology(), seen.resolver()).plan(read, targets));
    }

    /**
     * Plans as {@link #planStamp} does, but replaces all rows, even unknown ones.
     *
     * @param rows the ids in the version table
     * @param targets identifiers that are not relative
     * @return the plan
     * @throws RevisionException as {@link #planStamp}, but never for the rows
     */
    public Plan planStampWithPurge(Set<String> rows, List<String> targets) {
        GraphView seen = seenFrom(Set.of(), targets);
        return new StampPlanner(seen.topology(), seen.resolver()).planPurge(rows, targets);
    }
}
