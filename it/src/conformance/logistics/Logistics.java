package logistics;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

enum LegState {
    PLANNED,
    RUNNING,
    DONE
}

@Embeddable
class GeoPoint {
    double latitude;
    double longitude;
}

@Entity
class Depot {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 5, unique = true)
    String unlocode;

    @Embedded
    GeoPoint place;

    ZoneId zone;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 12, unique = true)
    String plate;

    @ManyToOne
    Depot home;
}

@Entity
class Lorry extends Vehicle {
    @Column(precision = 6, scale = 2)
    BigDecimal payload;

    @OneToMany
    @JoinColumn(name = "lorry_id")
    Set<Trailer> trailers = new HashSet<>();
}

@Entity
class Van extends Vehicle {
    Integer volume;
}

@Entity
class CargoBike extends Vehicle {
    boolean electric;
}

@Entity
class Trailer {
    @Id
    @GeneratedValue
    Long id;

    int axles;
}

@Entity
class Driver {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @ElementCollection
    @CollectionTable(name = "driver_licences")
    @Column(name = "licence_class", length = 3)
    Set<String> licences = new HashSet<>();

    @OneToOne
    Vehicle assigned;
}

@Entity
class Shipment {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false)
    Depot origin;

    @ManyToOne(optional = false)
    Depot destination;

    @OneToMany(mappedBy = "shipment")
    @OrderColumn(name = "leg_no")
    List<Leg> legs = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "ref_kind", length = 10)
    @Column(name = "ref_text", length = 50)
    Map<String, String> references = new HashMap<>();
}

@Entity
class Leg {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Shipment shipment;

    @ManyToOne
    Vehicle vehicle;

    @ManyToOne
    Driver driver;

    OffsetDateTime departs;
    OffsetDateTime arrives;

    @Enumerated(EnumType.STRING)
    LegState state;

    Duration delay;
}

@Entity
class HandlingUnit {
    @Id
    @Column(length = 18)
    String sscc;

    @ManyToOne
    Shipment shipment;

    @ManyToOne
    HandlingUnit packedIn;

    @Column(precision = 9, scale = 3)
    BigDecimal grossWeight;
}

@Entity
class TrackingEvent {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    HandlingUnit unit;

    Instant at;

    @Embedded
    GeoPoint place;

    @Column(length = 40)
    String code;
}

@Entity
class Tariff {
    @Id
    @GeneratedValue
    Integer id;

    @ManyToOne
    Depot origin;

    @ManyToOne
    Depot destination;

    LocalDate validFrom;

    @ElementCollection
    @CollectionTable(name = "tariff_steps")
    @MapKeyColumn(name = "up_to_kg")
    @Column(name = "price", precision = 9, scale = 2)
    SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
}
