package embeddablerelations;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Involvement {
    @ManyToOne
    Person lead;

    @OneToOne
    Person deputy;

    @ManyToMany
    Set<Person> helpers = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "project_ref")
    List<Task> tasks = new ArrayList<>();
}

@Entity
class Person {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
class Task {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
class Project {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    Involvement involvement;
}

@Entity
class Rota {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    @AssociationOverride(name = "lead", joinColumns = @JoinColumn(name = "boss", nullable = false))
    @AssociationOverride(name = "helpers", joinTable = @JoinTable(name = "rota_people"))
    @AssociationOverride(name = "tasks", joinColumns = @JoinColumn(name = "rota_ref"))
    Involvement involvement;
}
