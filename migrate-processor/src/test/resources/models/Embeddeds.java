package models;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Geo { double lat; double lon; @Column(nullable = false) int level; Integer maybe; }
@Embeddable class Home { String city; @Column(length = 9) String zipCode; @Embedded Geo geo; @ManyToOne Resident guest; @ElementCollection Set<String> rooms; }
@Embeddable record Money(long amount, @Column(length = 3) String currency) {}
@Entity class Resident {
    @Id long id;
    @Embedded Home home;
    @Embedded @AttributeOverrides({
        @AttributeOverride(name = "city", column = @Column(name = "work_city", nullable = false)),
        @AttributeOverride(name = "zipCode", column = @Column(name = "work_zip")),
        @AttributeOverride(name = "geo.lat", column = @Column(name = "work_lat")),
        @AttributeOverride(name = "geo.lon", column = @Column(name = "work_lon")),
        @AttributeOverride(name = "geo.level", column = @Column(name = "work_level")),
        @AttributeOverride(name = "geo.maybe", column = @Column(name = "work_maybe"))})
    @AssociationOverride(name = "guest", joinColumns = @JoinColumn(name = "work_guest"))
    Work work;
    Money salary;
}
@Embeddable class Work { String city; String zipCode; @Embedded Geo geo; @ManyToOne Resident guest; }
