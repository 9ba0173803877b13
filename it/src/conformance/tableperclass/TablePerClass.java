package tableperclass;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Contract {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, length = 20)
    String reference;

    @ManyToOne
    Party party;
}

@Entity
class Lease extends Contract {
    BigDecimal rent;

    @ElementCollection
    Set<String> clauses = new HashSet<>();
}

@Entity
class Loan extends Contract {
    @Column(precision = 12, scale = 4)
    BigDecimal rate;
}

@Entity
class Mortgage extends Loan {
    String property;
}

@Entity
class Party {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String name;
}
