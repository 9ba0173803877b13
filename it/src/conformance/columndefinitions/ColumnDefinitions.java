package columndefinitions;

import jakarta.persistence.*;

@Entity
class Defined {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(7)")
    String seven;

    @Column(columnDefinition = "decimal(6,1)")
    java.math.BigDecimal amount;

    @Column(columnDefinition = "char(2)", nullable = false)
    String two;

    @Column(columnDefinition = "integer default 7")
    Integer seventh;

    @Column(columnDefinition = "varchar(9) default 'abc'", unique = true)
    String coded;

    @Column(columnDefinition = "date")
    java.time.LocalDate onDay;
}

@Entity
@DiscriminatorColumn(name = "kind", columnDefinition = "varchar(9)")
class Base {
    @Id
    Long id;
}

@Entity
class Heir extends Base {
    @Column(columnDefinition = "smallint")
    Short little;
}
