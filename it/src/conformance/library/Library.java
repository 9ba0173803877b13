package library;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Work {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String title;

    Year published;

    @ManyToMany
    Set<Creator> creators = new HashSet<>();
}

@Entity
class Creator {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @ManyToMany(mappedBy = "creators")
    Set<Work> works = new HashSet<>();
}

@Entity
class Edition {
    @Id
    @Column(length = 13)
    String isbn;

    @ManyToOne(optional = false)
    Work work;

    @Column(length = 60)
    String publisher;

    Short pages;

    @ElementCollection
    @CollectionTable(name = "edition_keywords")
    Set<String> keywords = new HashSet<>();
}

record CopyKey(String edition, int copyNo) implements java.io.Serializable {}

@Entity
@IdClass(CopyKey.class)
class Copy {
    @Id
    @ManyToOne
    Edition edition;

    @Id
    int copyNo;

    @ManyToOne
    Shelf shelf;

    boolean lost;
}

@Entity
class Shelf {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(length = 10, unique = true)
    String mark;
}

@Entity
class Reader {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 16, unique = true)
    String cardNumber;

    LocalDate memberSince;

    @OneToMany(mappedBy = "reader")
    List<Lending> lendings = new ArrayList<>();
}

@Entity
class Lending {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Copy copy;

    @ManyToOne(optional = false)
    Reader reader;

    LocalDate due;
    LocalDate returned;

    @OneToOne(mappedBy = "lending")
    Fine fine;
}

@Entity
class Fine {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Lending lending;

    @Column(precision = 6, scale = 2)
    java.math.BigDecimal amount;
}
