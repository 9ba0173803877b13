package sharedjointables;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Garden {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    Set<Flower> planted = new HashSet<>();

    @ManyToMany
    List<Flower> wanted = new ArrayList<>();
}

@Entity
class Flower {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
