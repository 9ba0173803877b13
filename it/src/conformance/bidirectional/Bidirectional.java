package bidirectional;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Author {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    List<Work> works = new ArrayList<>();

    @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<Letter> letters = new LinkedHashSet<>();

    @OneToOne(mappedBy = "author")
    Pen pen;
}

@Entity
class Work {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(mappedBy = "works")
    List<Author> writers = new ArrayList<>();
}

@Entity
class Letter {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Author author;
}

@Entity
class Pen {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_ref")
    Author author;
}
