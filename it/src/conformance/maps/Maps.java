package maps;

import jakarta.persistence.*;
import java.util.*;

enum Size {
    S,
    M,
    L
}

@Embeddable
record Spot(int shelf, int box) {}

@Entity
class Shop {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Map<String, String> settings = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "lang", length = 5)
    @Column(name = "label", length = 80)
    Map<String, String> labels = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Size, Integer> stock = new HashMap<>();

    @ElementCollection
    Map<Size, Integer> reserved = new HashMap<>();

    @ElementCollection
    Map<Spot, String> spots = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "clerk")
    Map<Clerk, Double> bonus = new HashMap<>();

    @ElementCollection
    SortedMap<Integer, Spot> byNumber = new TreeMap<>();

    @OneToMany
    @MapKey(name = "code")
    Map<String, Clerk> clerks = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "of_shop")
    @MapKeyColumn(name = "desk_code")
    Map<String, Desk> desks = new HashMap<>();

    @OneToMany
    @JoinTable(name = "shop_doors")
    @MapKeyColumn(name = "door_name")
    Map<String, Door> doors = new HashMap<>();
}

@Entity
class Clerk {
    @Id
    @GeneratedValue
    Long id;

    String code;
}

@Entity
class Desk {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Door {
    @Id
    @GeneratedValue
    Long id;
}
