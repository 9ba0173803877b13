package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity @Table(name = "modern", comment = "a table", check = @CheckConstraint(name = "ck_modern", constraint = "small > 0"), options = "compress")
class Modern {
    @Id Long id;
    @Column(check = @CheckConstraint(constraint = "small < 100"), comment = "a column") int small;
    @Column(check = @CheckConstraint(name = "ck_named", constraint = "large < 1000")) int large;
    @Column(secondPrecision = 3) LocalDateTime moment;
    @Column(secondPrecision = 0) Instant second;
    @Column(secondPrecision = 3) LocalTime time;
    @ManyToOne @JoinColumn(comment = "a reference", check = @CheckConstraint(constraint = "other_id > 0")) Modern other;
    @ManyToMany @JoinTable(name = "modern_many", comment = "joins", check = @CheckConstraint(constraint = "many_id > 0")) Set<Modern> many;
    @ElementCollection @CollectionTable(name = "modern_words") Set<String> words;
    @Column(options = "compress") String packed;
    Year year;
    Instant instant;
}
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class MarkedAt { @Id Long id; }
@Entity class UnnamedGenerators { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(sequenceName = "unnamed_sequence") Long id; }
@Entity @TableGenerator(name = "counter") class UnnamedTable { @Id @GeneratedValue Long id; }
@Entity @SecondaryTable(name = "modern_secondary", comment = "second", check = @CheckConstraint(constraint = "x > 0")) class WithSecondary { @Id Long id; @Column(table = "modern_secondary") int x; }
