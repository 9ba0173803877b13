package elementcollections;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.*;

enum Mood {
    HAPPY,
    CALM,
    SAD
}

@Embeddable
class Line {
    @Column(nullable = false)
    String text;

    int priority;

    @ManyToOne
    Topic topic;
}

@Entity
class Topic {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
class Diary {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> words = new HashSet<>();

    @ElementCollection
    List<String> remarks = new ArrayList<>();

    @ElementCollection
    @OrderColumn
    List<Integer> numbers = new ArrayList<>();

    @ElementCollection
    @Column(nullable = false, length = 50)
    Set<String> required = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "diary_days", joinColumns = @JoinColumn(name = "diary"))
    @Column(name = "on_day")
    SortedSet<LocalDate> days = new TreeSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Mood> moods = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "diary_entries")
    List<Line> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "diary_notes",
            uniqueConstraints = @UniqueConstraint(columnNames = {"diary_id", "note"}),
            indexes = @Index(columnList = "note"),
            foreignKey = @ForeignKey(name = "fk_notes"))
    @Column(name = "note", length = 120)
    Collection<String> notes = new ArrayList<>();
}

@Entity
@Table(name = "log_book")
class LogBook {
    @Id
    UUID id;

    @ElementCollection
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @AttributeOverride(name = "text", column = @Column(name = "msg", length = 30))
    List<Line> messages = new ArrayList<>();
}
