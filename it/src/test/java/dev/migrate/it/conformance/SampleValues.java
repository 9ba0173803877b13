package dev.migrate.it.conformance;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values of basic types. Each next value of a type is another one, up to the few that a {@code boolean} or an enumeration
 * has; all are small enough for short columns and the usual checks, and come back from every database as they are.
 */
@SuppressWarnings("JavaUtilDate") // Models have attributes of this type, as applications do.
final class SampleValues {

    private static final Instant START = Instant.parse("2026-11-22T10:15:30Z");
    private static final Map<Class<?>, IntFunction<Object>> BASIC = new LinkedHashMap<>();

    static {
        numbers();
        texts();
        times();
    }

    private int count;

    private static void numbers() {
        put(i -> i % 100 + 1, int.class, Integer.class);
        put(i -> (long) i % 100 + 1, long.class, Long.class);
        put(i -> (short) (i % 5 + 1), short.class, Short.class);
        put(i -> (byte) (i % 5 + 1), byte.class, Byte.class);
        put(i -> (double) (i % 100) + 0.5, double.class, Double.class);
        put(i -> (float) (i % 100) + 0.5f, float.class, Float.class);
        put(i -> true, boolean.class, Boolean.class);
        put(i -> BigDecimal.valueOf(i % 100 + 1), BigDecimal.class, Number.class);
        put(i -> BigInteger.valueOf(i % 100 + 1), BigInteger.class);
    }

    private static void texts() {
        put(i -> (char) ('a' + i % 26), char.class, Character.class);
        put(i -> Integer.toString(i, 36), String.class, Object.class, java.io.Serializable.class);
        put(i -> Integer.toString(i, 36).toCharArray(), char[].class);
        put(i -> new byte[] {(byte) i, 2, 3}, byte[].class);
        put(i -> new UUID(0x1234567890ab4defL, 0x8000000000000000L + i), UUID.class);
        put(i -> Locale.GERMANY, Locale.class);
        put(i -> Currency.getInstance("EUR"), Currency.class);
        put(i -> TimeZone.getTimeZone("Europe/Berlin"), TimeZone.class);
        put(i -> String.class, Class.class);
        put(i -> URI.create("https://example.org/" + i), URI.class);
        put(SampleValues::url, URL.class);
        put(SampleValues::address, InetAddress.class);
    }

    private static void times() {
        put(SampleValues::instant, Instant.class);
        put(i -> instant(i).atZone(ZoneOffset.UTC).toLocalDate(), LocalDate.class);
        put(i -> LocalTime.of(10, 15, i % 60), LocalTime.class);
        put(i -> LocalDateTime.ofInstant(instant(i), ZoneOffset.UTC), LocalDateTime.class);
        put(i -> instant(i).atOffset(ZoneOffset.UTC), OffsetDateTime.class);
        put(i -> instant(i).atZone(ZoneOffset.UTC), ZonedDateTime.class);
        put(i -> OffsetTime.of(10, 15, i % 60, 0, ZoneOffset.UTC), OffsetTime.class);
        put(i -> Duration.ofSeconds(i), Duration.class);
        put(i -> Period.ofDays(i), Period.class);
        put(i -> Year.of(2000 + i % 100), Year.class);
        put(i -> YearMonth.of(2000 + i % 100, 11), YearMonth.class);
        put(i -> ZoneOffset.UTC, ZoneOffset.class, ZoneId.class);
        // The day on which time begins is the same date, time and timestamp whatever part of it a column keeps.
        put(i -> new Date(0), Date.class);
        put(i -> new Timestamp(0), Timestamp.class);
        put(i -> new java.sql.Date(0), java.sql.Date.class);
        put(i -> new java.sql.Time(0), java.sql.Time.class);
        put(i -> calendar(), Calendar.class);
    }

    private static void put(IntFunction<Object> value, Class<?>... types) {
        Arrays.stream(types).forEach(type -> BASIC.put(type, value));
    }

    private static Instant instant(int i) {
        return START.plusSeconds(i);
    }

    private static Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(0);
        return calendar;
    }

    private static URL url(int i) {
        try {
            return URI.create("https://example.org/" + i).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress address(int i) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) (i % 100 + 1)});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether a class is a basic one, even where Hibernate keeps its values in several columns. */
    static boolean isBasic(Class<?> type) {
        return BASIC.containsKey(type);
    }

    /** Returns the next value of a type, or null if none is known. */
    @Nullable
    Object next(Type declared, TypeArguments variables) {
        Type type = variables.of(declared);
        if (type instanceof ParameterizedType parameterized) {
            return collection((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments(), variables);
        }
        return type instanceof Class<?> plain ? next(plain) : null;
    }

    /** Returns the next value of a class, or null if none is known. */
    @Nullable
    Object next(Class<?> type) {
        IntFunction<Object> basic = BASIC.get(type);
        if (basic != null) {
            return basic.apply(count++);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[count++ % type.getEnumConstants().length];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, next(type.getComponentType()));
            return array;
        }
        return type.isRecord() ? ofRecord(type) : ofConstructor(type);
    }

    private @Nullable Object collection(Class<?> type, Type[] arguments, TypeArguments variables) {
        if (Map.class.isAssignableFrom(type)) {
            Object key = next(arguments[0], variables);
            Object value = next(arguments[1], variables);
            return SortedMap.class.isAssignableFrom(type) ? new TreeMap<>(map(key, value)) : map(key, value);
        }
        if (!Collection.class.isAssignableFrom(type)) {
            return next(type);
        }
        List<Object> elements = new java.util.ArrayList<>();
        elements.add(next(arguments[0], variables));
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>(elements);
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(elements) : elements;
    }

    private static Map<Object, Object> map(@Nullable Object key, @Nullable Object value) {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (key != null && value != null) {
            map.put(key, value);
        }
        return map;
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> next(component.getGenericType(), TypeArguments.of(Object.class)))
                .toArray();
        return made(type, types, values);
    }

    /** Value classes of the models have one constructor with parameters, of basic types. */
    private @Nullable Object ofConstructor(Class<?> type) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            Class<?>[] types = constructor.getParameterTypes();
            if (types.length > 0 && Arrays.stream(types).allMatch(BASIC::containsKey)) {
                return made(type, types, Arrays.stream(types).map(this::next).toArray());
            }
        }
        return null;
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No object can be made of " + type, e);
        }
    }
}
