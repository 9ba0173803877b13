package dev.migrate.it.conformance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Hibernate;

/** Objects that Hibernate has saved and read again. */
final class SavedGraph {

    private final EntityManagerFactory factory;
    private final EntityText texts;
    private final List<String> losses = new ArrayList<>();

    private SavedGraph(EntityManagerFactory factory) {
        this.factory = factory;
        this.texts = new EntityText(factory);
    }

    /** An object in a database. */
    private record Key(Class<?> type, Object id) {}

    static SavedGraph of(EntityManagerFactory factory) {
        SavedGraph graph = new SavedGraph(factory);
        try (EntityManager manager = factory.createEntityManager()) {
            graph.run(manager);
        }
        return graph;
    }

    private void run(EntityManager manager) {
        EntityTransaction transaction = manager.getTransaction();
        transaction.begin();
        try {
            Map<Key, String> saved = save(manager);
            manager.clear();
            saved.forEach((key, text) -> compare(manager, key, text));
        } finally {
            transaction.rollback();
        }
    }

    private Map<Key, String> save(EntityManager manager) {
        List<Object> objects = new SampleGraph(factory.getMetamodel()).objects();
        objects.forEach(manager::persist);
        manager.flush();
        Map<Key, String> saved = new LinkedHashMap<>();
        for (Object object : objects) {
            Object id = factory.getPersistenceUnitUtil().getIdentifier(object);
            saved.put(new Key(object.getClass(), Objects.requireNonNull(id)), texts.of(object));
        }
        return saved;
    }

    private void compare(EntityManager manager, Key key, String saved) {
        Object found = manager.find(key.type(), key.id());
        String read = found == null ? "nothing" : texts.of(Hibernate.unproxy(found));
        if (!read.equals(saved)) {
            losses.add("saved " + saved + ", read " + read);
        }
    }

    /** Returns what came back otherwise than it was saved; nothing if all is well. */
    List<String> losses() {
        return losses;
    }
}
