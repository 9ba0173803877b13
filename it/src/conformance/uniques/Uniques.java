package uniques;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(columnNames = "parent_id")})
class Several {
    @Id
    @GeneratedValue
    Long id;

    Integer a;
    Integer b;

    @Column(unique = true)
    Integer c;

    @ManyToOne
    Several parent;

    @ManyToOne
    @JoinColumn(unique = true)
    Several other;
}

@Entity
@Table(name = "twice", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Twice {
    @Id
    Long id;

    @Column(unique = true, length = 10)
    String code;
}

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_named",
                        columnNames = {"first_part", "second_part"}))
class Named {
    @Id
    Long id;

    @Column(name = "first_part", length = 10)
    String first;

    @Column(name = "second_part", length = 10)
    String second;
}
