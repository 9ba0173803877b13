package identities;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Row {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "row_id")
    Long id;
}

@Entity
class Head extends Row {
    String title;

    @OneToMany(mappedBy = "head")
    List<Detail> details = new ArrayList<>();
}

@Entity
class Detail extends Row {
    @ManyToOne
    Head head;

    @ManyToMany
    Set<Head> seen = new HashSet<>();
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Shape {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
}

@Entity
class Circle extends Shape {
    double radius;
}

@Entity
class Pixel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Short id;
}
