package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs sequences: declared, of one name, or named after a table that is renamed ({@code users_seq}). */
final class SequenceMatching {

    private SequenceMatching() {}

    static Matching<QualifiedName> of(
            Schema from,
            Schema to,
            Map<QualifiedName, QualifiedName> declared,
            Map<QualifiedName, QualifiedName> tables) {
        Matching<QualifiedName> matching = new Matching<>(names(from), names(to));
        declared.forEach(matching::pair);
        matching.pairBy(name -> name, name -> name);
        matching.pairBy(FoldedName::of, FoldedName::of);
        Map<QualifiedName, QualifiedName> renamed = renamed(tables);
        matching.dropped().forEach(sequence -> pairFollowing(matching, sequence, renamed));
        return matching;
    }

    private static List<QualifiedName> names(Schema schema) {
        return schema.sequences().stream().map(Sequence::name).toList();
    }

    private static Map<QualifiedName, QualifiedName> renamed(Map<QualifiedName, QualifiedName> tables) {
        Map<QualifiedName, QualifiedName> renamed = new HashMap<>(tables);
        renamed.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return renamed;
    }

    /** Pairs a sequence whose name starts with a renamed table's name with one that starts with the new name. */
    private static void pairFollowing(
            Matching<QualifiedName> matching, QualifiedName sequence, Map<QualifiedName, QualifiedName> renamed) {
        Identifier name = sequence.name();
        for (int end = name.text().indexOf('_', 1); end > 0; end = name.text().indexOf('_', end + 1)) {
            Identifier prefix = new Identifier(name.text().substring(0, end), name.quoted());
            QualifiedName table = renamed.get(sequence.sibling(prefix));
            if (table != null) {
                String following = table.name().text() + name.text().substring(end);
                matching.pair(sequence, table.sibling(new Identifier(following, name.quoted())));
            }
        }
    }
}
