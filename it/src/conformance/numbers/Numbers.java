package numbers;

import jakarta.persistence.*;
import java.math.*;

@Entity
class Whole {
    @Id
    long id;

    byte tiny;
    Byte tinyOrNot;
    short small;
    Short smallOrNot;
    int plain;
    Integer plainOrNot;
    long big;
    Long bigOrNot;
}

@Entity
class Fraction {
    @Id
    Long id;

    float single;
    Float singleOrNot;
    double twice;
    Double twiceOrNot;

    @Column(precision = 10)
    Double tenDigits;
}

@Entity
class Exact {
    @Id
    Long id;

    BigDecimal usual;

    @Column(precision = 10)
    BigDecimal noScale;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Column(scale = 4)
    BigDecimal onlyScale;

    BigInteger huge;

    @Column(precision = 20)
    BigInteger limited;
}

@Entity
class Flags {
    @Id
    Integer id;

    boolean active;
    Boolean maybe;
    char letter;
    Character letterOrNot;
}

@Entity
class ByInteger {
    @Id
    BigInteger id;

    String name;
}
