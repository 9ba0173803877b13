package dev.migrate.graph;

import java.util.BitSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the revisions of a range, as {@code history} shows them. */
final class History {
    private final Topology topology;
    private final Resolver resolver;
    private final BitSet rows;

    History(Topology topology, Resolver resolver, BitSet rows) {
        this.topology = topology;
        this.resolver = resolver;
        this.rows = rows;
    }

    BitSet revisions(HistoryRange range) {
        Identifier startIdentifier = resolver.parse(range.start());
        BitSet start = start(startIdentifier);
        BitSet end = limit(end(resolver.parse(range.end()), start), resolver.branch(startIdentifier));
        BitSet upToEnd = topology.needs().below(end);
        BitSet outside = Bits.without(start, upToEnd);
        if (!outside.isEmpty()) {
            throw PlanProblems.notAnAncestor(range.text(), topology.ids(outside));
        }
        return start.isEmpty() ? upToEnd : fromStart(start, upToEnd);
    }

    private BitSet fromStart(BitSet start, BitSet upToEnd) {
        BitSet between = Bits.and(upToEnd, topology.revises().above(start));
        return Bits.or(Bits.without(between, topology.needs().strictlyBelow(start)), start);
    }

    private BitSet start(Identifier identifier) {
        if (identifier.isCurrent()) {
            return rows;
        }
        if (identifier instanceof Identifier.Relative relative && relative.offset() <= 0) {
            return belowHeads(relative);
        }
        if (identifier instanceof Identifier.Absolute) {
            return resolver.all(identifier);
        }
        throw IdentifierProblems.unknownStart(identifier.text());
    }

    private BitSet belowHeads(Identifier.Relative relative) {
        BitSet start = new BitSet();
        resolver.heads(resolver.branch(relative)).stream()
                .mapToObj(head -> below(relative, head))
                .forEach(found -> found.ifPresent(start::set));
        return start;
    }

    private OptionalInt below(Identifier.Relative relative, int head) {
        return Walker.lenient(topology).walk(relative.text(), OptionalInt.of(head), relative.offset(), null);
    }

    private BitSet end(Identifier identifier, BitSet start) {
        if (identifier.isCurrent()) {
            return rows;
        }
        Walker walker = walksUp(identifier) ? Walker.lenient(topology) : Walker.strict(topology);
        return new UpgradePlanner(topology, resolver).targets(identifier, start, walker);
    }

    private static boolean walksUp(Identifier identifier) {
        return identifier instanceof Identifier.Relative
                || (identifier instanceof Identifier.Walk walk && walk.offset() > 0);
    }

    /** A start on a branch leaves out the ends that are on other branches. */
    private static BitSet limit(BitSet end, @Nullable Branch branch) {
        return branch == null ? end : Bits.and(end, branch.lineage());
    }
}
