package tablenames;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "EntityName")
class ClassName {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> words = new HashSet<>();

    @ManyToMany
    Set<Target> targets = new HashSet<>();

    @OneToMany
    @JoinTable(name = "more_targets")
    List<Target> more = new ArrayList<>();
}

@Entity
@Table(name = "TBL_TARGET")
class Target {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    Set<ClassName> back = new HashSet<>();
}

@Entity(name = "Both")
@Table(name = "both_table")
class NamedTwice {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<Integer> numbers = new ArrayList<>();
}
