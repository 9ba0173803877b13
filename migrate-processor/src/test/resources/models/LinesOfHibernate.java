package models;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UpdateTimestamp;

@Embeddable class Times { @CreationTimestamp Instant made; @UpdateTimestamp @Column(name = "changed_at") Instant changed; }
@Entity class Counted { @Id Long id; @Version @Column(name = "ver") Integer version; @CurrentTimestamp Instant now; @Embedded Times times; @Basic(optional = true) int basic; }
@Entity class Address2Line { @Id Long id; String line2Text; String x1Y2z; String part2A; String a2b; @Column(name = "`Kept4Quotes`") String kept; }
@Entity class Flags {
    @Id Long id;
    @JdbcTypeCode(java.sql.Types.CHAR) boolean letter;
    @JdbcTypeCode(java.sql.Types.CHAR) Boolean letterOrNull;
    @JdbcTypeCode(java.sql.Types.TINYINT) boolean small;
    @JdbcTypeCode(java.sql.Types.INTEGER) boolean number;
    @JdbcTypeCode(java.sql.Types.VARCHAR) boolean text;
    @JdbcTypeCode(java.sql.Types.BIT) boolean bit;
    @JdbcTypeCode(java.sql.Types.TIME) LocalTime time;
}

@Entity @DiscriminatorColumn(name = "kind") @DiscriminatorValue("null") class OpenNull { @Id Long id; }
@Entity @DiscriminatorValue("heir's") class OpenNullHeir extends OpenNull { int extra; @ManyToOne(optional = false) Counted counted; }
@Entity @DiscriminatorValue("base") class OpenOther { @Id Long id; }
@Entity @DiscriminatorValue("not null") class OpenOtherHeir extends OpenOther { int extra; }

@Entity abstract class Root { @Id Long id; }
@Entity abstract class Middle extends Root { long middle; }
@Entity class Leaf1 extends Middle {
    long own; @Column(nullable = false) int strict; @Column(name = "loose") int loose; @NotNull String validated; @OneToOne(optional = false) Counted one;
    @Embedded Inner inner; @ManyToOne(optional = false) @JoinColumn(name = "strict_id", nullable = false) Counted strictOne; @CreationTimestamp Instant made;
}
@Entity class LeafLeaf extends Leaf1 { boolean deep; @ManyToOne(optional = false) @JoinTable(name = "leaf_join") Counted joined; }
@Embeddable class Inner { long within; @Basic(optional = false) String always; }

@Entity class Coded { @Id Long id; @Column(unique = true) String code; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "by_code", referencedColumnName = "code")) List<String> names;
    @OneToMany @JoinColumn(name = "coded_code", referencedColumnName = "code") List<Counted> counted;
    @ManyToMany @JoinTable(name = "coded_many", joinColumns = @JoinColumn(name = "by_code", referencedColumnName = "code")) Set<Counted> many; }
@Entity class Sets {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "sets_own", uniqueConstraints = @UniqueConstraint(columnNames = "own")) Set<String> own;
    @ElementCollection @Column(nullable = false) Set<String> required;
    @ElementCollection @Lob Set<String> large;
    @ElementCollection @Column(unique = true) Set<String> single;
    @ElementCollection Set<Spot> spots;
    @ElementCollection @OrderColumn @ListIndexBase(1) List<String> fromOne;
    @ElementCollection @ListIndexBase(2) List<String> fromTwo;
    @OneToMany Set<Target> targets;
    @OneToMany @JoinTable(name = "sets_sorted") SortedSet<Target> sorted;
    @OneToMany @JoinTable(name = "sets_list") List<Target> list;
    @ElementCollection Map<String, String> map;
}
@Embeddable class Spot { int x; Integer y; }
@Embeddable class TargetId implements Serializable {
    int a; long b;
    @Override public boolean equals(Object o) { return o instanceof TargetId; }
    @Override public int hashCode() { return 1; }
}
@Entity class Target implements Comparable<Target> { @EmbeddedId TargetId id; @Override public int compareTo(Target o) { return 0; } }

@Entity class Through { @Id Long id; @ManyToOne @JoinTable(name = "through_many") Counted many; @OneToOne @JoinTable(name = "through_one") Counted one; @ManyToOne(optional = false) @JoinTable(name = "through_strict") Counted strict;
    @ManyToOne @JoinColumn(name = "defined", columnDefinition = "numeric(19)") Counted defined; }
@Entity class OneLocalGenerator { @Id @GeneratedValue @SequenceGenerator(name = "localOne", sequenceName = "local_one", allocationSize = 3) Long id; }
@Entity @SequenceGenerator(name = "localA", allocationSize = 4) @SequenceGenerator(name = "localB", allocationSize = 6) class TwoLocalGenerators { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@MappedSuperclass class Numbered<T> { @Id @GeneratedValue T id; }
@Entity class NumberedLong extends Numbered<Long> {}
@Entity class NumberedUuid extends Numbered<UUID> {}
@MappedSuperclass @SequenceGenerator(name = "above", sequenceName = "above_sequence", allocationSize = 9) class WithGenerator { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class BelowGenerator extends WithGenerator {}
