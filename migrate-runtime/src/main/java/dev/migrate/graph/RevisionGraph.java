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
 * any of these. A graph is immutable and safe for use by several threads. Loading is in O((V + E) log V), each query in
 * O(V + E), without recursion.
 */
public final class RevisionGraph {
    private final Topology topology;
    private final Resolver resolver;

    private RevisionGraph(Topology topology) {
        this.topology = topology;
        this.resolver = new Resolver(topology);
    }

    /**
     * Builds the graph of these revisions; their order does not matter.
     *
     * @param revisions all revisions, in any order
     * @return the graph
     * @throws RevisionException with the first of {@link #problems}, of the kinds {@code ILLEGAL_ID}, {@code DUPLICATE_ID},
     *     {@code DUPLICATE_LABEL}, {@code UNKNOWN_PARENT} and {@code CYCLE}
     */
    public static RevisionGraph of(List<RevisionNode> revisions) {
        return new RevisionGraph(GraphLoader.load(revisions));
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

    /** {@return all revisions in the order of execution of a full upgrade} */
    public List<RevisionNode> revisions() {
        return topology.nodes();
    }

    /**
     * {@return the revision with exactly this id, or empty}
     *
     * @param id a full id
     */
    public Optional<RevisionNode> revision(String id) {
        return topology.contains(id) ? Optional.of(topology.node(topology.number(id))) : Optional.empty();
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
                .forEach(point -> points.put(topology.id(point), children(point)));
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
        return children(topology.number(id));
    }

    private List<String> children(int revision) {
        return topology.ids(topology.revises().children(revision));
    }

    /**
     * {@return the ids that this one revises or depends on, directly or not, without itself}
     *
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} if there is no revision with exactly this id
     */
    public Set<String> ancestors(String id) {
        return topology.idSet(topology.needs().strictlyBelow(Bits.of(topology.number(id))));
    }

    /**
     * {@return the ids that revise or depend on this one, directly or not, without itself}
     *
     * @param id a full id
     * @throws RevisionException {@code UNKNOWN_REVISION} if there is no revision with exactly this id
     */
    public Set<String> descendants(String id) {
        BitSet revision = Bits.of(topology.number(id));
        return topology.idSet(Bits.without(topology.needs().above(revision), revision));
    }

    /**
     * {@return whether one id is revised or depended on by the other, directly or not; no revision is its own ancestor}
     *
     * @param ancestor the full id that may be below
     * @param descendant the full id that may be above
     * @throws RevisionException {@code UNKNOWN_REVISION} if one of them is not exactly the id of a revision
     */
    public boolean isAncestor(String ancestor, String descendant) {
        BitSet below = topology.needs().strictlyBelow(Bits.of(topology.number(descendant)));
        return below.get(topology.number(ancestor));
    }

    /**
     * {@return the full ids that an identifier denotes, oldest first; empty for {@code base}}
     *
     * @param identifier an identifier that is not relative
     * @throws RevisionException if it denotes nothing, is ambiguous, or is a relative form
     */
    public List<String> resolve(String identifier) {
        return topology.ids(resolver.all(resolver.parse(identifier)));
    }

    /**
     * {@return the full ids that an identifier denotes for a database, oldest first, where {@code current} is its rows}
     *
     * @param identifier an identifier that is not relative
     * @param rows the ids in the version table, for {@code current}; unknown ones are left out
     * @throws RevisionException as {@link #resolve(String)}
     */
    public List<String> resolve(String identifier, Set<String> rows) {
        return resolver.parse(identifier).isCurrent()
                ? topology.ids(AppliedRevisions.knownRows(topology, rows))
                : resolve(identifier);
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
        History history = new History(topology, resolver, AppliedRevisions.knownRows(topology, rows));
        return topology.idsNewestFirst(history.revisions(HistoryRange.parse(range)));
    }

    /**
     * {@return where a database with these rows is; it never fails, so that a database can always be looked at}
     *
     * @param rows the ids in the version table
     */
    public CurrentRevisions current(Set<String> rows) {
        BitSet known = AppliedRevisions.knownRows(topology, rows);
        BitSet ends = topology.revises().tips(topology.needs().below(known));
        Set<String> unknown = new TreeSet<>(rows);
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
        return topology.idSet(topology.needs().below(AppliedRevisions.rows(topology, rows)));
    }

    /**
     * Returns the version rows of a database to which these revisions, and whatever they need, are applied.
     *
     * @param applied full ids
     * @return those of them that no other one needs
     * @throws RevisionException {@code UNKNOWN_REVISION} naming the ids that are no revisions
     */
    public Set<String> rows(Collection<String> applied) {
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
        return new UpgradePlanner(topology, resolver).plan(rows, target);
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
        return new DowngradePlanner(topology, resolver).plan(rows, target);
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
        return new StampPlanner(topology, resolver).plan(rows, targets);
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
        return new StampPlanner(topology, resolver).planPurge(rows, targets);
    }
}
