package validation;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@Embeddable
class Part {
    @NotNull
    String held;

    @Size(max = 12)
    String sized;
}

@Entity
class Form {
    @Id
    @GeneratedValue
    Long id;

    @NotNull
    String required;

    @NotBlank
    @Size(max = 40)
    String name;

    @NotEmpty
    @Size(min = 2, max = 300)
    @Column(length = 100)
    String replaced;

    @Min(1)
    Integer atLeast;

    @Max(200)
    int atMost;

    @Min(1)
    @Max(150)
    Short bounded;

    @Digits(integer = 6, fraction = 3)
    BigDecimal digits;

    @Positive
    Integer positive;

    @Email
    @Pattern(regexp = ".+")
    String email;

    @NotNull
    @ManyToOne
    Base parent;

    @Valid
    @NotNull
    @Embedded
    Part part;
}

@Entity
class Loose {
    @Id
    Long id;

    @Embedded
    Part part;

    @Size(max = 8)
    @Lob
    String lob;
}

@Entity
class Base {
    @Id
    @GeneratedValue
    Long id;

    @NotNull
    String always;
}

@Entity
class Heir extends Base {
    @NotNull
    String sometimes;

    @Size(max = 9)
    String sized;
}
