package embeddables;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
class Money {
    BigDecimal amount;

    @Column(length = 3)
    String currency;
}

@Embeddable
class Street {
    String street;
    int houseNumber;

    @Column(nullable = false)
    String town;
}

@Embeddable
class Address {
    @Embedded
    Street street;

    @ManyToOne
    Country country;
}

@Entity
class Country {
    @Id
    @Column(length = 2)
    String code;

    String name;
}

@Entity
class Invoice {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    Money net;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "gross_amount", precision = 14, scale = 3))
    @AttributeOverride(name = "currency", column = @Column(name = "gross_currency", length = 3, nullable = false))
    Money gross;

    @Embedded
    Address address;
}

@Entity
class Household {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    @AttributeOverride(name = "street.street", column = @Column(name = "lane", length = 70))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "land"))
    Address home;
}

@Entity
class Fee {
    @Id
    Long id;

    Money price;
}
