package enumerations;

import jakarta.persistence.*;
import java.util.*;

enum Colour {
    RED,
    GREEN,
    AMBER_X
}

enum Weekday {
    MONDAY,
    TUESDAY {
        @Override
        boolean isSecond() {
            return true;
        }
    };

    boolean isSecond() {
        return false;
    }
}

@Entity
class Light {
    @Id
    Long id;

    Colour usual;

    @Enumerated
    Colour ordinal;

    @Enumerated(EnumType.STRING)
    Colour text;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Colour shortText;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    Colour defined;

    Weekday weekday;

    @Enumerated(EnumType.STRING)
    java.time.DayOfWeek standard;
}

@Entity
class ByColour {
    @Id
    @Enumerated(EnumType.STRING)
    Colour colour;
}

@Entity
class Palette {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<Colour> colours = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Colour> names = new ArrayList<>();
}
