package dev.migrate.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Immutable lists of schema objects, sorted by name and each name once.
 *
 * <p>A change finds its place by binary search and copies references, so that replaying a long history stays quick.
 */
final class SortedObjects {

    private SortedObjects() {}

    /** A list that need not be looked at again to know that it is sorted. */
    private static final class Sorted<E> extends AbstractList<E> implements RandomAccess {

        private final List<E> objects;

        private Sorted(List<E> objects) {
            this.objects = objects;
        }

        @Override
        public E get(int index) {
            return objects.get(index);
        }

        @Override
        public int size() {
            return objects.size();
        }
    }

    static <E> List<E> of(List<E> objects, Comparator<E> order) {
        if (objects instanceof Sorted) {
            return objects;
        }
        return new Sorted<>(
                isSorted(objects, order)
                        ? List.copyOf(objects)
                        : distinct(objects.stream().sorted(order).toList(), order));
    }

    private static <E> boolean isSorted(List<E> objects, Comparator<E> order) {
        for (int i = 1; i < objects.size(); i++) {
            if (order.compare(objects.get(i - 1), objects.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static <E> List<E> distinct(List<E> sorted, Comparator<E> order) {
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException("Two schema objects have one name: " + described(sorted.get(i - 1))
                        + " and " + described(sorted.get(i)) + "; rename one of them.");
            }
        }
        return sorted;
    }

    /** A table's own text has all that is in it. */
    private static String described(Object object) {
        return object instanceof Table table ? "table " + table.name() : String.valueOf(object);
    }

    static <E, N extends Comparable<N>> Optional<E> find(List<E> objects, Function<E, N> naming, N name) {
        int low = 0;
        int high = objects.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = naming.apply(objects.get(middle)).compareTo(name);
            if (order == 0) {
                return Optional.of(objects.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    static <E> List<E> with(List<E> objects, E added, Comparator<E> order) {
        int place = Collections.binarySearch(objects, added, order);
        if (place >= 0) {
            throw new IllegalArgumentException("A schema object of this name is there already: "
                    + described(objects.get(place)) + "; choose another name.");
        }
        List<E> changed = new ArrayList<>(objects.size() + 1);
        changed.addAll(objects);
        changed.add(-place - 1, added);
        return new Sorted<>(changed);
    }

    static <E> List<E> without(List<E> objects, E removed, Comparator<E> order) {
        List<E> changed = new ArrayList<>(objects);
        changed.remove(placeOf(removed, objects, order));
        return new Sorted<>(changed);
    }

    static <E> List<E> replaced(List<E> objects, E changed, Comparator<E> order) {
        List<E> copy = new ArrayList<>(objects);
        copy.set(placeOf(changed, objects, order), changed);
        return new Sorted<>(copy);
    }

    private static <E> int placeOf(E object, List<E> objects, Comparator<E> order) {
        int place = Collections.binarySearch(objects, object, order);
        if (place < 0) {
            throw new IllegalArgumentException("There is no such schema object: " + object + ".");
        }
        return place;
    }
}
