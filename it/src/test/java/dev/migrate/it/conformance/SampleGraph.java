package dev.migrate.it.conformance;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.IdentifiableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.ValueGenerationType;
import org.jspecify.annotations.Nullable;

/** An object of each entity class, with a value in each attribute that the application gives. */
final class SampleGraph {

    private final Metamodel metamodel;
    private final SampleValues values = new SampleValues();
    private final Map<Class<?>, Object> first = new HashMap<>();
    private final List<Object> parentsFirst = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int depth;

    SampleGraph(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /** Returns the objects, each after those that it refers to where there is no cycle. */
    List<Object> objects() {
        metamodel.getEntities().stream()
                .filter(SampleGraph::isConcrete)
                .sorted(Comparator.comparing(EntityType::getName))
                .forEach(this::shared);
        return parentsFirst;
    }

    private static boolean isConcrete(EntityType<?> type) {
        Class<?> entity = type.getJavaType();
        return entity != null
                && !Modifier.isAbstract(entity.getModifiers())
                && !entity.isAnnotationPresent(Subselect.class);
    }

    private Object shared(EntityType<?> type) {
        Object known = first.get(type.getJavaType());
        return known == null ? fresh(type) : known;
    }

    private Object fresh(EntityType<?> type) {
        Object object = MemberAccess.instance(type.getJavaType());
        first.putIfAbsent(type.getJavaType(), object);
        depth++;
        fill(object, type, false);
        depth--;
        parentsFirst.add(object);
        return object;
    }

    private void fill(Object owner, ManagedType<?> type, boolean inId) {
        boolean derived = attributes(type).stream().anyMatch(SampleGraph::isWholeId);
        for (Attribute<?, ?> attribute : attributes(type)) {
            boolean id = inId || (attribute instanceof SingularAttribute<?, ?> single && single.isId());
            if (isGiven(attribute) && !(derived && id)) {
                Object value = value(owner, attribute, id);
                if (value != null) {
                    MemberAccess.of(attribute).write(owner, value);
                }
            }
        }
    }

    /** Returns all attributes by name, those of an id class too. */
    static List<Attribute<?, ?>> attributes(ManagedType<?> type) {
        Map<String, Attribute<?, ?>> attributes = new TreeMap<>();
        type.getAttributes().forEach(attribute -> attributes.put(attribute.getName(), attribute));
        if (type instanceof IdentifiableType<?> identifiable && hasIdClass(type.getJavaType())) {
            identifiable.getIdClassAttributes().forEach(attribute -> attributes.put(attribute.getName(), attribute));
        }
        return List.copyOf(attributes.values());
    }

    private static boolean hasIdClass(@Nullable Class<?> type) {
        return type != null && (type.isAnnotationPresent(IdClass.class) || hasIdClass(type.getSuperclass()));
    }

    private static boolean isWholeId(Attribute<?, ?> attribute) {
        return MemberAccess.of(attribute)
                .find(MapsId.class)
                .filter(mapsId -> mapsId.value().isEmpty())
                .isPresent();
    }

    /** Returns whether the application gives the value, rather than Hibernate, the database or the other side. */
    static boolean isGiven(Attribute<?, ?> attribute) {
        MemberAccess member = MemberAccess.of(attribute);
        return !member.has(GeneratedValue.class)
                && !member.hasAnyWith(IdGeneratorType.class)
                && !member.hasAnyWith(ValueGenerationType.class)
                && !member.has(Version.class)
                && !member.has(Formula.class)
                && !member.has(Generated.class)
                && !member.has(GeneratedColumn.class)
                && !member.has(Any.class)
                && !member.has(ManyToAny.class)
                && member.find(Column.class).map(Column::insertable).orElse(true)
                && member.find(JoinColumn.class).map(JoinColumn::insertable).orElse(true)
                && !isInverse(member);
    }

    private static boolean isInverse(MemberAccess member) {
        return !member.find(OneToOne.class).map(OneToOne::mappedBy).orElse("").isEmpty()
                || !member.find(OneToMany.class)
                        .map(OneToMany::mappedBy)
                        .orElse("")
                        .isEmpty()
                || !member.find(ManyToMany.class)
                        .map(ManyToMany::mappedBy)
                        .orElse("")
                        .isEmpty();
    }

    private @Nullable Object value(Object owner, Attribute<?, ?> attribute, boolean inId) {
        if (attribute instanceof PluralAttribute<?, ?, ?> plural) {
            return plural(owner, plural);
        }
        return switch (attribute.getPersistentAttributeType()) {
            case ONE_TO_ONE, MANY_TO_ONE -> target(owner, attribute);
            case EMBEDDED -> embeddable((SingularAttribute<?, ?>) attribute, inId);
            default -> basic(owner, attribute);
        };
    }

    private @Nullable Object basic(Object owner, Attribute<?, ?> attribute) {
        MemberAccess member = MemberAccess.of(attribute);
        Optional<Attribute<?, ?>> reference = readOnlyReference(owner, member);
        return reference.isPresent()
                ? id(shared(metamodel.entity(reference.get().getJavaType())))
                : values.next(member.type(), TypeArguments.of(owner.getClass()));
    }

    /** Returns the reference that only reads the column which the attribute writes. */
    private Optional<Attribute<?, ?>> readOnlyReference(Object owner, MemberAccess member) {
        String column = member.find(Column.class).map(Column::name).orElse("");
        return attributes(metamodel.managedType(owner.getClass())).stream()
                .filter(attribute -> !column.isEmpty())
                .filter(attribute -> MemberAccess.of(attribute)
                        .find(JoinColumn.class)
                        .filter(join -> !join.insertable() && join.name().equals(column))
                        .isPresent())
                .findFirst();
    }

    /** Returns the id that the application gave an object, or null if it gave none. */
    private @Nullable Object id(Object object) {
        EntityType<?> type = metamodel.entity(object.getClass());
        return type.hasSingleIdAttribute()
                ? MemberAccess.of(type.getId(type.getIdType().getJavaType())).read(object)
                : null;
    }

    private @Nullable Object target(Object owner, Attribute<?, ?> attribute) {
        MemberAccess member = MemberAccess.of(attribute);
        EntityType<?> type =
                concrete(TypeArguments.of(owner.getClass()).resolve(member.type(), attribute.getJavaType()));
        if (type == null) {
            return null;
        }
        boolean unique = attribute.getPersistentAttributeType() == PersistentAttributeType.ONE_TO_ONE;
        if (type.getJavaType().isInstance(owner)) {
            return isRequired(member) ? owner : null;
        }
        if (!unique || taken.add(member.member() + " " + type.getName())) {
            return shared(type);
        }
        return depth < 6 ? fresh(type) : null;
    }

    private static boolean isRequired(MemberAccess member) {
        return !member.find(ManyToOne.class).map(ManyToOne::optional).orElse(true)
                || !member.find(OneToOne.class).map(OneToOne::optional).orElse(true)
                || !member.find(JoinColumn.class).map(JoinColumn::nullable).orElse(true)
                || !member.find(Basic.class).map(Basic::optional).orElse(true);
    }

    private @Nullable EntityType<?> concrete(Class<?> type) {
        return metamodel.getEntities().stream()
                .filter(SampleGraph::isConcrete)
                .filter(entity -> type.isAssignableFrom(entity.getJavaType()))
                .min(Comparator.comparing(entity -> entity.getJavaType() == type ? "" : entity.getName()))
                .orElse(null);
    }

    private @Nullable Object embeddable(SingularAttribute<?, ?> attribute, boolean inId) {
        EmbeddableType<?> type = (EmbeddableType<?>) attribute.getType();
        return embeddable(type, inId || MemberAccess.of(attribute).has(EmbeddedId.class));
    }

    private @Nullable Object embeddable(EmbeddableType<?> type, boolean inId) {
        if (type.getJavaType().isRecord() || SampleValues.isBasic(type.getJavaType())) {
            return values.next(type.getJavaType());
        }
        if (Modifier.isAbstract(type.getJavaType().getModifiers())) {
            return null;
        }
        Object object = MemberAccess.instance(type.getJavaType());
        fill(object, type, inId);
        return object;
    }

    private @Nullable Object plural(Object owner, PluralAttribute<?, ?, ?> attribute) {
        MemberAccess member = MemberAccess.of(attribute);
        if (member.has(MapKey.class)) {
            return null;
        }
        Object element = element(owner, member, attribute);
        if (element == null) {
            return null;
        }
        if (attribute instanceof MapAttribute<?, ?, ?> map) {
            Object key = key(owner, map);
            return key == null ? null : map(attribute.getJavaType(), key, element);
        }
        return attribute.getJavaType().isArray() ? array(attribute, element) : collection(attribute, element);
    }

    private @Nullable Object element(Object owner, MemberAccess member, PluralAttribute<?, ?, ?> attribute) {
        jakarta.persistence.metamodel.Type<?> type = attribute.getElementType();
        if (type instanceof EntityType<?> entity) {
            EntityType<?> target = concrete(entity.getJavaType());
            boolean free = !member.has(OneToMany.class) || taken.add(member.member() + " element");
            return target == null || !free || target.getJavaType().isInstance(owner) ? null : shared(target);
        }
        return type instanceof EmbeddableType<?> embeddable
                ? embeddable(embeddable, false)
                : values.next(elementType(owner, member, type.getJavaType()));
    }

    private static Class<?> elementType(Object owner, MemberAccess member, Class<?> told) {
        return member.type() instanceof ParameterizedType declared
                ? TypeArguments.of(owner.getClass()).resolve(lastOf(declared.getActualTypeArguments()), told)
                : told;
    }

    private static Type lastOf(Type[] arguments) {
        return arguments[arguments.length - 1];
    }

    private @Nullable Object key(Object owner, MapAttribute<?, ?, ?> attribute) {
        jakarta.persistence.metamodel.Type<?> type = attribute.getKeyType();
        if (type instanceof EntityType<?> entity) {
            EntityType<?> target = concrete(entity.getJavaType());
            return target == null || target.getJavaType().isInstance(owner) ? null : shared(target);
        }
        return type instanceof EmbeddableType<?> embeddable
                ? embeddable(embeddable, false)
                : values.next(type.getJavaType());
    }

    private static Object map(Class<?> type, Object key, Object value) {
        Map<Object, Object> map = java.util.SortedMap.class.isAssignableFrom(type) ? new TreeMap<>() : new HashMap<>();
        map.put(key, value);
        return map;
    }

    private static Object array(PluralAttribute<?, ?, ?> attribute, Object element) {
        Object array =
                java.lang.reflect.Array.newInstance(attribute.getJavaType().getComponentType(), 1);
        java.lang.reflect.Array.set(array, 0, element);
        return array;
    }

    private static Object collection(PluralAttribute<?, ?, ?> attribute, Object element) {
        Class<?> type = MemberAccess.of(attribute).rawType();
        Collection<Object> collection = java.util.SortedSet.class.isAssignableFrom(type)
                ? new java.util.TreeSet<>()
                : Set.class.isAssignableFrom(type) ? new HashSet<>() : new ArrayList<>();
        collection.add(element);
        return collection;
    }
}
