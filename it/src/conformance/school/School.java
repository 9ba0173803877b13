package school;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

enum Degree {
    BACHELOR,
    MASTER,
    DOCTOR
}

@Embeddable
class Semester {
    @Column(name = "semester_year")
    int ofYear;

    boolean winter;
}

@Entity
class Faculty {
    @Id
    @Column(length = 6)
    String code;

    String title;

    @OneToOne
    Professor dean;
}

@MappedSuperclass
abstract class Individual {
    @Id
    @GeneratedValue
    Integer id;

    @Column(nullable = false, length = 80)
    String fullName;

    @Column(length = 120, unique = true)
    String email;
}

@Entity
class Professor extends Individual {
    @ManyToOne
    Faculty faculty;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "professor_degrees")
    Set<Degree> degrees = new HashSet<>();
}

@Entity
class Student extends Individual {
    @Column(unique = true)
    Integer matriculation;

    @ManyToOne
    Programme programme;

    @OneToMany(mappedBy = "student")
    Set<Enrolment> enrolments = new HashSet<>();
}

@Entity
class Programme {
    @Id
    @GeneratedValue
    Integer id;

    @Enumerated(EnumType.STRING)
    Degree degree;

    @ManyToOne
    Faculty faculty;

    @ManyToMany
    @OrderColumn(name = "recommended")
    List<Lecture> curriculum = new ArrayList<>();
}

@Entity
class Lecture {
    @Id
    @GeneratedValue
    Integer id;

    String title;
    short credits;

    @ManyToMany
    @JoinTable(
            name = "lecture_requires",
            joinColumns = @JoinColumn(name = "lecture"),
            inverseJoinColumns = @JoinColumn(name = "requires"))
    Set<Lecture> requires = new HashSet<>();
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"lecture_id", "semester_year", "winter"}))
class Course {
    @Id
    @GeneratedValue
    Integer id;

    @ManyToOne
    Lecture lecture;

    @Embedded
    Semester semester;

    @ManyToOne
    Professor teacher;

    @ElementCollection
    List<Slot> slots = new ArrayList<>();
}

@Embeddable
class Slot {
    @Enumerated(EnumType.STRING)
    @Column(name = "on_weekday")
    DayOfWeek weekday;

    LocalTime begins;
    LocalTime ends;

    @ManyToOne
    Hall hall;
}

@Entity
class Hall {
    @Id
    @GeneratedValue
    Integer id;

    @Column(length = 20)
    String label;

    int seats;
}

@Entity
class Enrolment {
    @EmbeddedId
    EnrolmentKey key;

    @MapsId("studentId")
    @ManyToOne
    Student student;

    @MapsId("courseId")
    @ManyToOne
    Course course;

    Double grade;
}

@Embeddable
class EnrolmentKey implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    Integer studentId;
    Integer courseId;

    @Override
    public boolean equals(Object other) {
        return other instanceof EnrolmentKey key
                && Objects.equals(key.studentId, studentId)
                && Objects.equals(key.courseId, courseId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(studentId, courseId);
    }
}

@Entity
class Thesis {
    @Id
    @OneToOne
    Student student;

    @Column(length = 300)
    String title;

    @ManyToOne
    Professor supervisor;

    LocalDate handedIn;
}
