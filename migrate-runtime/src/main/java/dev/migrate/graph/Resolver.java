package dev.migrate.graph;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the revisions that an identifier denotes, whatever the database holds. */
final class Resolver {
    private final Topology topology;
    private final IdentifierParser parser;

    Resolver(Topology topology) {
        this.topology = topology;
        this.parser = new IdentifierParser(topology.names()::contains);
    }

    Identifier parse(String text) {
        return parser.parse(text);
    }

    /** Resolves a form without offset; {@code base} is no revision at all. */
    BitSet all(Identifier identifier) {
        if (identifier instanceof Identifier.Absolute absolute) {
            return all(absolute.text(), absolute.branch(), absolute.symbol());
        }
        throw IdentifierProblems.notAllowed(
                identifier.text(),
                "it is relative",
                "Give the id or label of the revision, 'head', 'heads' or 'base'.");
    }

    /** Resolves a form without offset to one revision, or to none for {@code base}. */
    OptionalInt one(Identifier.Absolute identifier) {
        return one(identifier.text(), identifier.branch(), identifier.symbol());
    }

    /** Resolves the symbol of an identifier to one revision, or to none for {@code base}. */
    OptionalInt one(String text, @Nullable String branch, Symbol symbol) {
        BitSet revisions = all(text, branch, symbol);
        if (revisions.cardinality() > 1) {
            throw IdentifierProblems.multipleHeads(text, topology.ids(revisions));
        }
        return revisions.stream().findFirst();
    }

    private BitSet all(String text, @Nullable String branch, Symbol symbol) {
        Branch within = branch == null ? null : branch(text, branch);
        if (symbol instanceof Symbol.Name name) {
            return Bits.of(named(text, name.text(), within));
        }
        return switch ((Symbol.Keyword) symbol) {
            case BASE -> new BitSet();
            case HEADS -> heads(within);
            case HEAD -> head(text, within);
            case CURRENT ->
                throw IdentifierProblems.notAllowed(
                        text, "'current' has no meaning in this place", "Give the id of the revision.");
        };
    }

    /** Returns the branch that an identifier is limited to, or null if it names none. */
    @Nullable
    Branch branch(Identifier identifier) {
        String name = identifier.branch();
        return name == null ? null : branch(identifier.text(), name);
    }

    /** Returns the branch that a label, an id or a prefix stands for. */
    Branch branch(String text, String name) {
        BitSet matches = matches(name);
        if (matches.isEmpty()) {
            throw IdentifierProblems.unknownBranch(text, name, topology.names());
        }
        return branch(name, only(text, name, matches));
    }

    /** Returns the branch of one revision. */
    Branch branch(String name, int revision) {
        return new Branch(name, revision, topology.revises().lineage(revision));
    }

    /** Returns the real heads, or those of a branch without any that another head of the branch implies. */
    BitSet heads(@Nullable Branch branch) {
        if (branch == null) {
            return topology.realHeads();
        }
        BitSet heads = Bits.and(topology.heads(), branch.lineage());
        return Bits.without(heads, topology.needs().strictlyBelow(heads));
    }

    private BitSet head(String text, @Nullable Branch branch) {
        BitSet heads = heads(branch);
        if (heads.cardinality() > 1) {
            throw IdentifierProblems.multipleHeads(text, topology.ids(heads));
        }
        return heads;
    }

    private int named(String text, String name, @Nullable Branch branch) {
        BitSet matches = matches(name);
        if (matches.isEmpty()) {
            throw nothingNamed(text, name);
        }
        BitSet onBranch = branch == null ? matches : Bits.and(matches, branch.lineage());
        if (branch != null && onBranch.isEmpty()) {
            throw IdentifierProblems.notOnBranch(text, topology.ids(matches), branch.name(), branchesOf(matches));
        }
        return only(text, name, onBranch);
    }

    /** Returns the one revision with exactly this name, or else all with a name that begins so. */
    private BitSet matches(String name) {
        Names names = topology.names();
        return names.contains(name) ? Bits.of(names.exactly(name)) : names.startingWith(name);
    }

    private RevisionException nothingNamed(String text, String name) {
        return name.indexOf('+') < 0 && name.indexOf('-') < 0
                ? IdentifierProblems.unknown(text, name, topology.names())
                : IdentifierProblems.unreadable(text, "an offset is '+' or '-' and digits up to the end");
    }

    private int only(String text, String name, BitSet matches) {
        if (matches.cardinality() > 1) {
            throw IdentifierProblems.ambiguous(text, name, topology.ids(matches));
        }
        return matches.nextSetBit(0);
    }

    /** Returns the labels that the revisions can be reached by, or the heads above them if there are no labels. */
    private List<String> branchesOf(BitSet revisions) {
        BitSet lineage =
                Bits.or(topology.revises().below(revisions), topology.revises().above(revisions));
        List<String> labels = lineage.stream()
                .mapToObj(topology::node)
                .flatMap(node -> node.labels().stream())
                .sorted()
                .toList();
        return labels.isEmpty() ? topology.ids(Bits.and(topology.heads(), lineage)) : labels;
    }
}
