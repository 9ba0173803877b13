package basicelements;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Sets {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<Integer> integers = new HashSet<>();

    @ElementCollection
    Set<BigDecimal> decimals = new HashSet<>();

    @ElementCollection
    Set<Instant> instants = new HashSet<>();

    @ElementCollection
    Set<Boolean> flags = new HashSet<>();

    @ElementCollection
    @Column(nullable = false)
    Set<Double> doubles = new HashSet<>();
}

@Entity
class Bags {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Collection<Long> longs = new ArrayList<>();

    @ElementCollection
    List<Character> letters = new ArrayList<>();

    @ElementCollection
    List<LocalDate> days = new ArrayList<>();

    @ElementCollection
    @Lob
    List<String> texts = new ArrayList<>();
}
