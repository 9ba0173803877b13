package dev.migrate.graph;

import java.util.BitSet;

/**
 * What a command is limited to by the part before {@code @}.
 *
 * @param name the label, id or prefix as it was given
 * @param revision the number of the revision that the name stands for
 * @param lineage this revision with its ancestors and descendants over {@code revises}; not to be changed
 */
record Branch(String name, int revision, BitSet lineage) {}
