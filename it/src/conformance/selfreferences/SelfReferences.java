package selfreferences;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Person mother;

    @OneToMany(mappedBy = "mother")
    Set<Person> children = new HashSet<>();

    @OneToOne
    Person spouse;

    @ManyToMany
    Set<Person> friends = new HashSet<>();

    @OneToMany
    @JoinTable(name = "person_pupils")
    List<Person> pupils = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "boss_id")
    List<Person> staff = new ArrayList<>();
}

@Entity
class Part {
    @Id
    @Column(length = 20)
    String code;

    @ManyToMany
    @JoinTable(
            name = "part_tree",
            joinColumns = @JoinColumn(name = "whole"),
            inverseJoinColumns = @JoinColumn(name = "component"))
    Set<Part> parts = new HashSet<>();

    @ManyToMany(mappedBy = "parts")
    Set<Part> partOf = new HashSet<>();
}

@Entity
class Term {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Term broader;
}
