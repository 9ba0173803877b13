package dev.migrate.execute;

import java.util.List;

/**
 * What messages say of a revision.
 *
 * @param id the full id
 * @param revises the ids of its parents; none for a base
 * @param message what it does, in the author's words; possibly empty
 * @param className the binary name of its class; empty for a version row that no revision is known for
 */
public record RevisionFacts(String id, List<String> revises, String message, String className) {

    public RevisionFacts {
        revises = List.copyOf(revises);
    }

    /** Returns the facts of an id that no revision is known for. */
    public static RevisionFacts unknown(String id) {
        return new RevisionFacts(id, List.of(), "", "");
    }

    /** Returns the id with message and class: {@code a1b2c3d4e5f6 (add bio, db.revision.R1)}. */
    String described() {
        String details = String.join(
                ", ",
                List.of(message, className).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
        return details.isEmpty() ? id : id + " (" + details + ")";
    }

    /** Returns the ids below and the id, in the direction of an upgrade: {@code base -> a1b2c3d4e5f6}. */
    String edge() {
        return below() + " -> " + id;
    }

    /** Returns the ids below, or {@code base} if there are none. */
    String below() {
        return revises.isEmpty() ? "base" : String.join(", ", revises);
    }
}
