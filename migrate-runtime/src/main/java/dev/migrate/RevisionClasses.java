package dev.migrate;

import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/**
 * Makes the objects of revision classes, each only when it is asked for.
 *
 * <p>Names come from a file on the class path, so a class is checked to be a migration before anything of it is run.
 */
final class RevisionClasses {

    private static final String COMPILE_AGAIN = "; compile the project again.";

    private final ClassLoader classLoader;

    RevisionClasses(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Returns a new object of a revision's class.
     *
     * @throws RevisionClassException if there is no such class, or it is not one that a revision can be
     */
    Migration migration(RevisionEntry entry) {
        return instance(entry, checked(entry, load(entry)));
    }

    private Class<?> load(RevisionEntry entry) {
        try {
            return Class.forName(entry.className(), false, classLoader);
        } catch (ClassNotFoundException e) {
            throw new RevisionClassException(
                    entry,
                    "is in the index " + RevisionIndex.RESOURCE + " but not on the class path" + COMPILE_AGAIN,
                    e);
        } catch (LinkageError e) {
            throw new RevisionClassException(entry, "cannot be loaded: " + e + COMPILE_AGAIN, e);
        }
    }

    private static Class<? extends Migration> checked(RevisionEntry entry, Class<?> type) {
        require(
                Migration.class.isAssignableFrom(type),
                entry,
                "does not implement " + Migration.class.getName() + "; declare it so, or take it out of the index by"
                        + " removing its @Revision.");
        require(Modifier.isPublic(type.getModifiers()), entry, "is not public; declare it 'public final class'.");
        require(!Modifier.isAbstract(type.getModifiers()), entry, "is abstract; declare it 'public final class'.");
        Revision annotation = type.getAnnotation(Revision.class);
        require(
                annotation != null && annotation.id().equals(entry.id()),
                entry,
                "says something else in its @Revision than the index does" + COMPILE_AGAIN);
        return type.asSubclass(Migration.class);
    }

    private static void require(boolean holds, RevisionEntry entry, String otherwise) {
        if (!holds) {
            throw new RevisionClassException(entry, otherwise, null);
        }
    }

    private static Migration instance(RevisionEntry entry, Class<? extends Migration> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException e) {
            throw new RevisionClassException(
                    entry, "has no public constructor without parameters; add one, or remove the others.", e);
        } catch (InvocationTargetException e) {
            throw new RevisionClassException(
                    entry, "throws in its constructor: " + e.getCause() + "; move that into upgrade and downgrade.", e);
        } catch (LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new RevisionClassException(
                    entry, "cannot be initialised: " + cause + "; correct its static fields.", e);
        } catch (ReflectiveOperationException e) {
            throw new RevisionClassException(
                    entry, "cannot be accessed; export its package to the module dev.migrate.runtime.", e);
        }
    }
}
