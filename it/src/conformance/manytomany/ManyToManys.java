package manytomany;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Student {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    Set<Course> courses = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "student_wish")
    List<Course> wishes = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "student_plan")
    @OrderColumn(name = "pos")
    List<Course> plan = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "student_friend")
    Set<Student> friends = new HashSet<>();

    @ManyToMany(mappedBy = "friends")
    Set<Student> friendOf = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "student_grades")
    @MapKeyColumn(name = "grade")
    Map<String, Course> byGrade = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "student_tutor")
    Map<Teacher, Course> byTeacher = new HashMap<>();
}

@Entity
class Course {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(mappedBy = "courses")
    Set<Student> students = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "course_tags",
            joinColumns = @JoinColumn(name = "course", foreignKey = @ForeignKey(name = "fk_ct_course")),
            inverseJoinColumns = @JoinColumn(name = "tag"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"tag", "course"}))
    List<Tag> tags = new ArrayList<>();
}

@Entity
class Tag {
    @Id
    @Column(length = 40)
    String name;
}

@Entity
class Teacher {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
