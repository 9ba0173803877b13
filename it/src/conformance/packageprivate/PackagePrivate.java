package packageprivate;

import jakarta.persistence.*;

@Entity
class Hidden {
    @Id
    @GeneratedValue
    private Long id;

    private String secret;

    protected Hidden() {}

    Hidden(String secret) {
        this.secret = secret;
    }
}

@Entity
final class Sealed {
    @Id
    private Long id;

    private final String fixed = "x";

    Sealed() {}
}

@Entity
@Table(name = "interfaced")
class Interfaced implements Comparable<Interfaced> {
    @Id
    private Long id;

    @ManyToOne(targetEntity = Hidden.class)
    private Object hidden;

    @Override
    public int compareTo(Interfaced other) {
        return id.compareTo(other.id);
    }
}
