package embeddedrecords;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
record Point(double latitude, double longitude) {}

@Embeddable
record Range(
        @Column(name = "lowest") Integer low,
        @Column(name = "highest", nullable = false) Integer high) {}

@Entity
class Waypoint {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    Point point;

    String name;
}

@Entity
class Measure {
    @Id
    @GeneratedValue
    Long id;

    Range range;
}

@Entity
class Route {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<Point> points = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "route_ranges")
    Set<Range> ranges = new HashSet<>();
}
