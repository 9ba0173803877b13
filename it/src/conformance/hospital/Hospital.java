package hospital;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

enum Sex {
    FEMALE,
    MALE,
    OTHER
}

enum Urgency {
    LOW,
    NORMAL,
    HIGH
}

@MappedSuperclass
abstract class Record {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Version
    int version;

    Instant recordedAt;
}

@Embeddable
class PersonName {
    @Column(length = 50, nullable = false)
    String givenName;

    @Column(length = 50, nullable = false)
    String familyName;

    @Column(length = 20)
    String title;
}

@Embeddable
record Dosage(
        @Column(precision = 8, scale = 3) BigDecimal amount,
        @Column(length = 10) String unit) {}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Staff {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    PersonName name;

    @Column(unique = true, length = 12)
    String staffNumber;

    @ManyToOne
    Department department;
}

@Entity
class Doctor extends Staff {
    @Column(length = 30)
    String licence;

    @ElementCollection
    @CollectionTable(name = "doctor_specialities")
    @Column(length = 40)
    Set<String> specialities = new HashSet<>();
}

@Entity
class Nurse extends Staff {
    boolean nightShift;

    @ManyToMany(mappedBy = "nurses")
    Set<Ward> wards = new HashSet<>();
}

@Entity
class Technician extends Staff {
    String device;
}

@Entity
class Department {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(nullable = false, unique = true, length = 60)
    String name;

    @OneToOne
    Doctor chief;

    @OneToMany(mappedBy = "department")
    Set<Ward> wards = new HashSet<>();
}

@Entity
class Ward {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    String name;
    int floor;

    @ManyToOne(optional = false)
    Department department;

    @ManyToMany
    @JoinTable(name = "ward_nurses")
    Set<Nurse> nurses = new HashSet<>();
}

record BedKey(Integer ward, int bedNo) implements java.io.Serializable {}

@Entity
@IdClass(BedKey.class)
class Bed {
    @Id
    @ManyToOne
    Ward ward;

    @Id
    int bedNo;

    boolean monitored;
}

@Entity
@Table(name = "patients", indexes = @Index(columnList = "family_name, given_name"))
class Patient extends Record {
    @Embedded
    @AttributeOverride(name = "givenName", column = @Column(name = "given_name", length = 50))
    @AttributeOverride(name = "familyName", column = @Column(name = "family_name", length = 50))
    PersonName name;

    LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    Sex sex;

    @Column(length = 11, unique = true)
    String insuranceNumber;

    @ElementCollection
    @CollectionTable(name = "patient_allergies")
    @Column(name = "allergy", nullable = false, length = 80)
    Set<String> allergies = new HashSet<>();

    @ManyToOne
    Doctor familyDoctor;
}

@Entity
class EmergencyContact {
    @Id
    UUID id;

    @MapsId
    @OneToOne
    Patient patient;

    @Embedded
    PersonName name;

    @Column(length = 30)
    String phone;
}

@Entity
class Admission extends Record {
    @ManyToOne(optional = false)
    Patient patient;

    @ManyToOne
    Bed bed;

    @NotNull
    LocalDateTime admittedAt;

    LocalDateTime dischargedAt;

    @Enumerated
    Urgency urgency;

    @OneToMany(mappedBy = "admission")
    @OrderBy("recordedAt")
    List<Observation> observations = new ArrayList<>();
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", length = 16)
abstract class Observation extends Record {
    @ManyToOne(optional = false)
    Admission admission;

    @ManyToOne
    Nurse observer;
}

@Entity
@DiscriminatorValue("temperature")
class Temperature extends Observation {
    @Column(precision = 4, scale = 1)
    BigDecimal celsius;
}

@Entity
@DiscriminatorValue("pressure")
class BloodPressure extends Observation {
    Integer systolic;
    Integer diastolic;
}

@Entity
@DiscriminatorValue("note")
class ClinicalNote extends Observation {
    @Lob
    String text;
}

@Entity
class Diagnosis extends Record {
    @Column(length = 10, nullable = false)
    String code;

    @ManyToOne
    Admission admission;

    @ManyToOne
    Doctor madeBy;

    boolean confirmed;
}

@Entity
class Medication {
    @Id
    @Column(length = 13)
    String barcode;

    @Column(nullable = false)
    String name;

    @ElementCollection
    @OrderColumn
    List<String> substances = new ArrayList<>();
}

@Entity
class Prescription extends Record {
    @ManyToOne(optional = false)
    Medication medication;

    @ManyToOne(optional = false)
    Admission admission;

    @Embedded
    Dosage dosage;

    Duration every;
    LocalDate until;
}

@Entity
class LabOrder extends Record {
    @ManyToOne
    Admission admission;

    @ElementCollection
    @CollectionTable(name = "lab_results")
    @MapKeyColumn(name = "analyte", length = 30)
    @AttributeOverride(name = "value.unit", column = @Column(name = "unit_name", length = 12))
    Map<String, Dosage> results = new HashMap<>();

    byte[] image;
}

@Entity
class Appointment extends Record {
    @ManyToOne
    Patient patient;

    @ManyToOne
    Doctor doctor;

    OffsetDateTime startsAt;
    Duration length;
}

@Entity
class Surgery extends Appointment {
    @ManyToMany
    Set<Nurse> assistants = new HashSet<>();

    @Column(length = 20)
    String theatre;
}
