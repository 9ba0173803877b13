package mixedaccess;

import jakarta.persistence.*;

@Entity
class Sensor {
    @Id
    @GeneratedValue
    Long id;

    String model;

    @Transient
    private double raw;

    @Access(AccessType.PROPERTY)
    @Column(name = "reading")
    double getReading() {
        return raw * 2;
    }

    void setReading(double reading) {
        this.raw = reading / 2;
    }
}

@Entity
@Access(AccessType.FIELD)
class Meter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String unit;

    public String getIgnored() {
        return "no column";
    }

    @Embedded
    Span span = new Span();
}

@Embeddable
@Access(AccessType.FIELD)
class Span {
    Integer lowest;
    Integer highest;
}

@MappedSuperclass
@Access(AccessType.FIELD)
abstract class Stamped {
    String stampedBy;
}

@Entity
@Access(AccessType.PROPERTY)
class Station extends Stamped {
    private long id;
    private String city;

    @Id
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
