package models;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "details", uniqueConstraints = {@UniqueConstraint(columnNames = {"lastName", "first_name"}), @UniqueConstraint(name = "uq_code", columnNames = "code")},
    indexes = {@Index(name = "ix_last", columnList = "lastName, code desc"), @Index(name = "ix_unique", columnList = "code, amount", unique = true)})
@Comment("all the details")
@Check(constraints = "amount > 0")
class Details {
    @Id long id;
    String lastName;
    @Column(name = "first_name") String firstName;
    @ColumnDefault("'x'") String code;
    @Comment("how much") @Check(constraints = "amount < 1000") BigDecimal amount;
    @CreationTimestamp java.time.Instant created;
    @UpdateTimestamp java.time.LocalDateTime updated;
    @NaturalId String isbn;
    @NaturalId(mutable = true) @Column(nullable = false) String edition;
    @Formula("1 + 1") int two;
    @Column(name = "`Quoted Name`") String quotedName;
    @ManyToOne @JoinColumn(unique = true) Details other;
    @Nationalized String national;
    @Collate("c") String collated;
}
@Entity @Table(name = "`Quoted`") class QuotedTable { @Id @GeneratedValue long id; @ElementCollection Set<String> names; @ManyToOne QuotedTable self; @ManyToMany Set<Details> details; }
class Outer { @Entity static class Inner { @Id long id; @ManyToOne Inner parent; @ElementCollection List<String> names; } }
@Entity class ToQuoted { @Id long id; @ManyToOne QuotedTable quoted; @OneToMany List<QuotedTable> quoteds; }
