package foreignkeys;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Target {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Source {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(name = "none_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target none;

    @ManyToOne
    @JoinColumn(name = "named_id", foreignKey = @ForeignKey(name = "fk_source_named"))
    Target named;

    @ManyToMany
    @JoinTable(
            name = "source_targets",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(name = "fk_st_target"))
    Set<Target> targets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "source_words", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<String> words = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "source_id", foreignKey = @ForeignKey(name = "fk_piece_source"))
    List<Piece> pieces = new ArrayList<>();

    @OneToMany
    @JoinTable(
            name = "source_bits",
            joinColumns = @JoinColumn(name = "s"),
            inverseJoinColumns = @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_bits_b")))
    List<Bit> bits = new ArrayList<>();
}

@Entity
class Piece {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Bit {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_heir_base"))
class Heir extends Base {
    String text;
}
