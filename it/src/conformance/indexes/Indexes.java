package indexes;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        indexes = {
            @Index(columnList = "name"),
            @Index(columnList = "name, born desc"),
            @Index(name = "ix_ref", columnList = "owner_id"),
            @Index(columnList = "code", unique = true)
        })
class Indexed {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 50)
    String name;

    Integer born;

    @ManyToOne
    Indexed owner;

    @Column(length = 20)
    String code;

    @ElementCollection
    @CollectionTable(name = "indexed_words", indexes = @Index(name = "ix_words", columnList = "words"))
    @Column(length = 40)
    Set<String> words = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "indexed_links", indexes = @Index(columnList = "links_id"))
    Set<Indexed> links = new HashSet<>();
}

@Entity
@Table(name = "second_indexed", indexes = @Index(columnList = "amount ASC, label DESC"))
class SecondIndexed {
    @Id
    Long id;

    Integer amount;

    @Column(length = 30)
    String label;
}
