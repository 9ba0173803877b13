package models;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity class AutoLong { @Id @GeneratedValue Long id; }
@Entity @Table(name = "tab_x") class AutoInTable { @Id @GeneratedValue int id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity class UuidText { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class CountedByDatabase { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; }
@Entity class CountedBySequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class NamedSequence {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen")
    @SequenceGenerator(name = "gen", sequenceName = "my_sequence", initialValue = 10, allocationSize = 5) Long id;
}
@Entity class UndeclaredGenerator { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undeclared") Long id; }
@Entity @SequenceGenerator(name = "onClass", allocationSize = 1) class GeneratorOnClass {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onClass") Long id;
}
@Entity class IgnoredGenerator {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "ignored", allocationSize = 7) Long id;
}
@Embeddable class Key implements Serializable {
    String alpha; long zed; int mid;
    @Override public boolean equals(Object o) { return o instanceof Key; }
    @Override public int hashCode() { return 1; }
}
@Entity class WithEmbeddedId { @EmbeddedId Key key; String name; }
class PairId implements Serializable {
    int one; Long two;
    @Override public boolean equals(Object o) { return o instanceof PairId; }
    @Override public int hashCode() { return 1; }
}
@Entity @IdClass(PairId.class) class WithIdClass { @Id Long two; @Id @Column(name = "eins") int one; String name; }
@Entity class ToComposite { @Id long id; @ManyToOne WithEmbeddedId target; @ManyToOne @JoinColumns({
    @JoinColumn(name = "pair_two", referencedColumnName = "two"), @JoinColumn(name = "pair_one", referencedColumnName = "eins")}) WithIdClass pair; }
@Entity class Main { @Id Long id; }
@Entity class DerivedWhole { @Id Long ownId; @MapsId @OneToOne Main main; }
class DerivedPartId implements Serializable {
    Long main; int number;
    @Override public boolean equals(Object o) { return o instanceof DerivedPartId; }
    @Override public int hashCode() { return 1; }
}
@Entity @IdClass(DerivedPartId.class) class DerivedPart { @Id @ManyToOne Main main; @Id int number; }
@Embeddable class PartKey implements Serializable {
    Long mainId; int number;
    @Override public boolean equals(Object o) { return o instanceof PartKey; }
    @Override public int hashCode() { return 1; }
}
@Entity class DerivedEmbedded { @EmbeddedId PartKey key; @MapsId("mainId") @ManyToOne Main main; }
@Entity class ToDerived { @Id long id; @ManyToOne DerivedPart part; @OneToOne DerivedWhole whole; }
@Entity class BorrowedFromClass { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lentByClass") Long id; }
@Entity @SequenceGenerator(name = "lentByClass", sequenceName = "class_sequence", allocationSize = 1) class LendingClass { @Id Long id; }
@Entity class BorrowedFromAttribute { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lentByAttribute") Long id; }
@Entity class LendingAttribute {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lentByAttribute")
    @SequenceGenerator(name = "lentByAttribute", sequenceName = "attribute_sequence", allocationSize = 3) Long id;
}
