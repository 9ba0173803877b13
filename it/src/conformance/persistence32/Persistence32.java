package persistence32;

import jakarta.persistence.*;
import java.time.*;

enum Grade {
    GOOD("g"),
    AVERAGE("a");

    @EnumeratedValue
    final String code;

    Grade(String code) {
        this.code = code;
    }
}

@Entity
class Exam {
    @Id
    @GeneratedValue
    Long id;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Column(secondPrecision = 3)
    LocalDateTime takenAt;

    @Column(secondPrecision = 0)
    Instant gradedAt;

    @Column(check = @CheckConstraint(constraint = "points >= 0"))
    Integer points;

    @Column(comment = "who sat it")
    String candidate;
}

@Entity
@Table(comment = "rooms for exams", check = @CheckConstraint(name = "ck_seats", constraint = "seats > 0"))
class Room {
    @Id
    Integer number;

    int seats;
}
