package dev.migrate.it.conformance;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Entities as text that is equal when they hold the same: attributes by name, other entities by their id. */
final class EntityText {

    private final EntityManagerFactory factory;

    EntityText(EntityManagerFactory factory) {
        this.factory = factory;
    }

    String of(Object entity) {
        return entity.getClass().getSimpleName()
                + attributes(factory.getMetamodel().managedType(entity.getClass()), entity);
    }

    private String attributes(ManagedType<?> type, Object owner) {
        Map<String, String> texts = new TreeMap<>();
        for (Attribute<?, ?> attribute : SampleGraph.attributes(type)) {
            if (SampleGraph.isGiven(attribute)) {
                texts.put(attribute.getName(), text(MemberAccess.of(attribute).read(owner)));
            }
        }
        return texts.toString();
    }

    private String text(@Nullable Object value) {
        if (value == null || (value instanceof Collection<?> none && none.isEmpty())) {
            return "nothing";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).sorted().toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "nothing" : entries(map);
        }
        return value.getClass().isArray() ? elements(value) : single(Hibernate.unproxy(value));
    }

    private String entries(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String elements(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .mapToObj(index -> text(Array.get(array, index)))
                .toList()
                .toString();
    }

    private String single(Object value) {
        Optional<ManagedType<?>> managed = managed(value.getClass());
        if (managed.isPresent() && !SampleValues.isBasic(value.getClass())) {
            return managed.get() instanceof EntityType<?> entity
                    ? entity.getName() + " "
                            + factory.getPersistenceUnitUtil()
                                    .getIdentifier(value)
                                    .hashCode()
                    : attributes(managed.get(), value);
        }
        return simple(value);
    }

    private Optional<ManagedType<?>> managed(Class<?> type) {
        return factory.getMetamodel().getManagedTypes().stream()
                .filter(each -> each.getJavaType() == type)
                .filter(each -> each instanceof EntityType<?> || each instanceof EmbeddableType<?>)
                .<ManagedType<?>>map(each -> each)
                .findFirst();
    }

    /** Databases keep the moment without its zone, the number without its zeros, and may fill up a text. */
    @SuppressWarnings("JavaUtilDate") // Models have attributes of this type, as applications do.
    private static String simple(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof String text) {
            return text.stripTrailing();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof OffsetTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof Calendar calendar) {
            return String.valueOf(calendar.getTimeInMillis());
        }
        return value instanceof Date date ? String.valueOf(date.getTime()) : String.valueOf(value);
    }
}
