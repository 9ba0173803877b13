package models;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.*;

@Embeddable class Part { @NotNull String required1; @Size(max = 20) String sized1; }
@Embeddable class Part2 { @NotNull String required2; @Size(max = 20) String sized2; }
@Embeddable class Part3 { @NotNull String required3; @Size(max = 20) String sized3; }
@Entity class Validated {
    @Id @GeneratedValue UUID id;
    @NotNull String notNull;
    @NotBlank @Column(nullable = true) String notBlank;
    @NotEmpty String notEmpty;
    @Size(max = 30) String sized;
    @Size(min = 3) @Column(length = 100) String minimum;
    @Size(max = 400) @Column(length = 100) String longer;
    @NotNull @ManyToOne Validated parent;
    @Min(1) @Max(9) int rating;
    @Digits(integer = 6, fraction = 3) BigDecimal price;
    @Email @Pattern(regexp = ".*") String mail;
    @Positive int positive;
    @Valid @NotNull @Embedded Part part;
    @Valid @Embedded Part2 part2;
    @NotNull @Embedded Part3 part3;
    @Size(max = 7) @ElementCollection Set<@Size(max = 3) String> tags;
}
@Entity class ValidatedSub extends Validated { @NotNull String subRequired; @Size(max = 12) String subSized; }
