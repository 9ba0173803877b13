package dev.migrate.graph;

import java.util.List;
import java.util.Map;

/**
 * The revisions of a graph without those that squashes leave out: either the squash, or what it replaces.
 *
 * @param nodes the revisions that are left, which refer to each other alone
 * @param standIns the ids and labels that are left out, each with the id of the revision that references to it mean
 * @param equivalents the ids that are left out, each with the id of the revision that leaves the same schema
 */
record Way(List<RevisionNode> nodes, Map<String, String> standIns, Map<String, String> equivalents) {

    Way {
        nodes = List.copyOf(nodes);
        standIns = Map.copyOf(standIns);
        equivalents = Map.copyOf(equivalents);
    }
}
