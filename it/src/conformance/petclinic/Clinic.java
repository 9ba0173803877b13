package petclinic;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.*;

@MappedSuperclass
abstract class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
}

@MappedSuperclass
abstract class Named extends Numbered {
    @NotBlank
    @Column(length = 80)
    private String name;
}

@MappedSuperclass
abstract class Human extends Numbered {
    @NotEmpty
    @Column(length = 30)
    private String firstName;

    @NotEmpty
    @Column(length = 30)
    private String lastName;
}

@Entity
@Table(name = "vets")
class Vet extends Human {
    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "vet_specialties",
            joinColumns = @JoinColumn(name = "vet_id"),
            inverseJoinColumns = @JoinColumn(name = "specialty_id"))
    private Set<Specialty> specialties = new HashSet<>();
}

@Entity
@Table(name = "specialties")
class Specialty extends Named {}

@Entity
@Table(name = "types")
class PetType extends Named {}

@Entity
@Table(name = "owners", indexes = @Index(columnList = "last_name"))
class Owner extends Human {
    @NotBlank
    private String address;

    @NotBlank
    @Column(length = 80)
    private String city;

    @NotBlank
    @Digits(fraction = 0, integer = 10)
    @Column(length = 20)
    private String telephone;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "owner_id")
    @OrderBy("name")
    private List<Pet> pets = new ArrayList<>();
}

@Entity
@Table(name = "pets")
class Pet extends Named {
    @Column
    private LocalDate birthDate;

    @ManyToOne
    @JoinColumn(name = "type_id", nullable = false)
    private PetType type;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "pet_id")
    private Set<Visit> visits = new LinkedHashSet<>();
}

@Entity
@Table(name = "visits")
class Visit extends Numbered {
    @Column(name = "visit_date")
    private LocalDate date;

    @NotBlank
    private String description;
}
