package cycles;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Company {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Office headquarters;

    @ManyToOne
    Manager director;
}

@Entity
class Office {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Company company;

    @ManyToOne
    Manager head;
}

@Entity
class Manager {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Office office;

    @OneToMany(mappedBy = "director")
    Set<Company> directs = new HashSet<>();
}
