package embeddedids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable
class LineKey implements Serializable {
    private static final long serialVersionUID = 1L;

    long orderNumber;
    String articleCode;
    int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey key
                && key.orderNumber == orderNumber
                && key.position == position
                && Objects.equals(key.articleCode, articleCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderNumber, articleCode, position);
    }
}

@Entity
class Line {
    @EmbeddedId
    LineKey key;

    String text;
}

@Entity
class LineNote {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Line line;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "for_order", referencedColumnName = "orderNumber"),
        @JoinColumn(name = "for_article", referencedColumnName = "articleCode"),
        @JoinColumn(name = "for_position", referencedColumnName = "position")
    })
    Line named;
}

@Embeddable
record PlaceKey(
        @Column(length = 2) String country,
        @Column(length = 10) String zip) implements Serializable {}

@Entity
class Place {
    @EmbeddedId
    PlaceKey key;

    @ElementCollection
    Set<String> names = new HashSet<>();
}
