package genericmanytoone;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Node<T extends Node<T>> {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    T parent;

    String label;
}

@Entity
class Folder extends Node<Folder> {
    @OneToMany(mappedBy = "parent")
    List<Folder> children = new ArrayList<>();
}

@Entity
class Region extends Node<Region> {
    @ElementCollection
    Set<String> codes = new HashSet<>();
}

@MappedSuperclass
abstract class Tagged<E> extends Node2 {
    @ElementCollection
    Set<E> tags = new HashSet<>();
}

@MappedSuperclass
abstract class Node2 {
    @Id
    UUID id;
}

@Entity
class NumberTagged extends Tagged<Integer> {}

@Entity
class TextTagged extends Tagged<String> {}
