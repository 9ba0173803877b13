package compositejoins;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

record UnitKey(String building, int floor) implements Serializable {}

@Entity
@IdClass(UnitKey.class)
class Unit {
    @Id
    @Column(length = 30)
    String building;

    @Id
    int floor;

    @OneToMany(mappedBy = "unit")
    List<Tenant> tenants = new ArrayList<>();

    @ManyToMany
    Set<Service> services = new HashSet<>();

    @ElementCollection
    Set<String> notes = new HashSet<>();
}

@Entity
class Tenant {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Unit unit;

    @OneToOne
    @JoinColumns({
        @JoinColumn(name = "cellar_building", referencedColumnName = "building"),
        @JoinColumn(name = "cellar_floor", referencedColumnName = "floor")
    })
    Unit cellar;
}

@Entity
class Service {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(mappedBy = "services")
    Set<Unit> units = new HashSet<>();
}

@Entity
class Meter {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    @JoinTable(name = "meter_units")
    List<Unit> units = new ArrayList<>();
}
