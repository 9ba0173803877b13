package models;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@MappedSuperclass abstract class Auditable { @Column(nullable = false, updatable = false) String createdBy; @Version int version; @Embedded Stamp stamp; }
@Embeddable class Stamp { long at; @Column(name = "stamped_by", length = 30) String by; }
@Entity @Table(name = "documents") @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn abstract class Paper extends Auditable { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @Column(unique = true) String title; }
@MappedSuperclass abstract class Signed extends Paper { @Column(length = 64) String signature; @ManyToOne(optional = false) Paper original; }
@Entity @DiscriminatorValue("C") @OnDelete(action = OnDeleteAction.CASCADE) class Contract extends Signed { BigDecimal amount; @ElementCollection Set<String> clauses; @ManyToMany List<Paper> annexes; }
@Entity @PrimaryKeyJoinColumn(name = "lease_id", foreignKey = @ForeignKey(name = "fk_lease_contract")) class Lease extends Contract { int months; @OneToOne Contract replaces; }
@Entity @Table(name = "notes", uniqueConstraints = @UniqueConstraint(columnNames = "text")) class Memo extends Paper { @Lob String text; @Enumerated(EnumType.STRING) Priority priority; enum Priority { LOW { @Override int rank() { return 1; } }, HIGH; int rank() { return 2; } } }
@Embeddable class WordId implements Serializable {
    String language; int number;
    @Override public boolean equals(Object o) { return o instanceof WordId; }
    @Override public int hashCode() { return 1; }
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Word { @EmbeddedId WordId id; }
@Entity @PrimaryKeyJoinColumn(name = "noun_number", referencedColumnName = "number") @PrimaryKeyJoinColumn(name = "noun_language", referencedColumnName = "language") class Noun extends Word { String gender; @ManyToOne Noun plural; }
@Entity class ProperNoun extends Noun { @ManyToMany Set<Word> related; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Account2 { @Id @GeneratedValue Long id; @Column(unique = true) String iban; @ManyToOne Paper contract; @ElementCollection List<String> tags; @OneToMany(mappedBy = "account") List<Card> cards; }
@Entity @Table(name = "savings", indexes = @Index(columnList = "rate")) class Savings extends Account2 { double rate; }
@Entity class Fixed extends Savings { boolean locked; @ManyToMany Set<Card> locks; }
@Entity class Card { @Id String number; @ManyToOne Account2 account; @ManyToOne Fixed fixed; @OneToOne Savings savings; }
@Entity @DiscriminatorColumn(name = "t", columnDefinition = "char(5)") class Fruit { @Id long id; @ManyToOne Fruit graft; @Embedded Taste taste; }
@MappedSuperclass class Sweet extends Fruit { @Basic(optional = false) Integer sugar; @ElementCollection Map<String, Taste> tastes; }
@Entity @DiscriminatorValue("APPLE") class Apple extends Sweet { @Column(unique = true) String variety; @OneToMany @JoinColumn(name = "tree_fruit") Set<Fruit> siblings; boolean red; }
@Entity @DiscriminatorValue("PEAR") class Pear extends Sweet { @OneToOne Apple rival; @OneToMany(mappedBy = "graft") List<Fruit> grafts; }
@Embeddable class Taste { int sour; @Column(nullable = false) String name; }
@Entity @DiscriminatorColumn(name = "n", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Gear { @Id int id; }
@Entity @DiscriminatorValue("2") class BigGear extends Gear { int teeth; }
