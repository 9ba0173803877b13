package models;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import java.util.*;

@Entity @Table(name = "people")
@SecondaryTable(name = "people_address", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"city", "street"}), indexes = @Index(name = "ix_city", columnList = "city"))
@SecondaryTable(name = "people_picture")
@SecondaryTable(name = "people_loose", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Dweller {
    @Id Long id;
    String name;
    @Column(table = "people_address") String city;
    @Column(table = "people_address", nullable = false) String street;
    @Column(table = "people_address", name = "house_number") int houseNumber;
    @NotNull @Column(table = "people_address") String zipCode;
    @Lob @Column(table = "people_picture") byte[] picture;
    @ManyToOne @JoinColumn(table = "people_picture") Dweller photographer;
    @ManyToOne(optional = false) @JoinColumn(table = "people_loose", name = "strict_id") Dweller strict;
    @Enumerated(EnumType.STRING) @Column(table = "people_loose") Kind kind;
    @Embedded @AttributeOverride(name = "phone", column = @Column(table = "people_loose", name = "phone_number")) Contact contact;
    enum Kind { A, B }
}
@Embeddable class Contact { String phone; }
@Embeddable class PlotId implements java.io.Serializable {
    int row; long col;
    @Override public boolean equals(Object o) { return o instanceof PlotId; }
    @Override public int hashCode() { return 1; }
}
@Entity @SecondaryTable(name = "plot_extra") @SecondaryTable(name = "plot_named", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "r", referencedColumnName = "row"), @PrimaryKeyJoinColumn(name = "c", referencedColumnName = "col")})
class Plot { @EmbeddedId PlotId id; @Column(table = "plot_extra") boolean sunny; @Column(table = "plot_named") String owner; }
@Entity class Vessel { @Id int id; }
@Entity @SecondaryTable(name = "tanker_details") class Tanker extends Vessel { @Column(table = "tanker_details") long capacity; int draft; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Site { @Id UUID id; String name; }
@Entity @SecondaryTable(name = "mine_details") class Mine extends Site { @Column(table = "mine_details") String ore; double depth; }
