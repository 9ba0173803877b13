package models;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Embeddable class SeatId implements Serializable {
    int row; @Column(name = "seat_no") Long number;
    @Override public boolean equals(Object o) { return o instanceof SeatId; }
    @Override public int hashCode() { return 1; }
}
@Entity class Seat { @EmbeddedId SeatId id; @OneToOne Seat neighbour; @ManyToMany Set<Seat> near; @OneToMany @JoinTable(name = "seat_owned") Set<Seat> owned; @ElementCollection Set<String> labels; @OneToMany(mappedBy = "seat") List<Booking> bookings; }
@Entity class Booking {
    @Id @GeneratedValue Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @OnDelete(action = OnDeleteAction.CASCADE) Seat seat;
    @ManyToOne @JoinColumn(name = "s_no", referencedColumnName = "seat_no") @JoinColumn(name = "s_row", referencedColumnName = "row") Seat second;
    @ManyToOne @JoinColumns(value = {@JoinColumn(name = "t_no", referencedColumnName = "seat_no"), @JoinColumn(name = "t_row", referencedColumnName = "row")}, foreignKey = @ForeignKey(name = "fk_third")) Seat third;
    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<String> notes;
    @OneToOne @PrimaryKeyJoinColumn Passenger passenger;
    @Embedded Payment payment;
    @ElementCollection @AttributeOverride(name = "value.amount", column = @Column(name = "fee")) @AttributeOverride(name = "key.iso", column = @Column(name = "iso_key", length = 3)) Map<Land, Fee> fees;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Column(name = "level_value") Map<Level, Integer> levels;
    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> byDate;
    @ElementCollection @MapKeyJoinColumn(name = "by_seat") Map<Passenger, String> byPassenger;
    enum Level { LOW, HIGH }
}
@Embeddable class Land { String iso; }
@Embeddable class Fee { int amount; @ManyToOne Passenger payer; }
@Embeddable class Payment { @ManyToOne Passenger payer; @ElementCollection Set<String> receipts; @OneToMany List<Passenger> shared; @Embedded @AttributeOverride(name = "amount", column = @Column(name = "base_amount")) @AssociationOverride(name = "payer", joinColumns = @JoinColumn(name = "base_payer")) Fee base; }
@Entity class Passenger { @Id Long id; @Column(unique = true, length = 20) String passport; @OneToOne(mappedBy = "passenger") Luggage luggage; }
@Entity class Luggage { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "passenger_id") Passenger passenger; }
@Embeddable class TagId implements Serializable {
    SeatId seat; String label;
    @Override public boolean equals(Object o) { return o instanceof TagId; }
    @Override public int hashCode() { return 1; }
}
@Entity class Tag { @EmbeddedId TagId id; @MapsId("seat") @ManyToOne Seat seat; }
record PairKey(Long left, Long right) implements Serializable {}
@Entity @IdClass(PairKey.class) class Pair { @Id @ManyToOne @JoinColumn(name = "l") Passenger left; @Id @ManyToOne Passenger right; String note; }
@Entity class ToPair { @Id Long id; @ManyToOne Pair pair; @OneToOne(optional = false) Pair only; }
@MappedSuperclass abstract class Base<K extends Serializable, P> { @Id K id; @ManyToOne P parent; @ElementCollection List<K> keys; @Column(name = "base_name") String name; }
@Entity @AttributeOverride(name = "name", column = @Column(name = "node_name", length = 9)) @AssociationOverride(name = "parent", joinColumns = @JoinColumn(name = "above")) class Node extends Base<UUID, Node> {}
@Entity class Folder extends Base<Long, Node> { @ManyToMany(mappedBy = "folders") Set<Label2> labels; }
@Entity class Label2 { @Id Long id; @ManyToMany Set<Folder> folders; @ManyToMany @JoinTable(name = "l2", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(name = "fk_l2")) List<Folder> loose; }
