package bank;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

enum EntryKind {
    DEBIT,
    CREDIT
}

@MappedSuperclass
abstract class Row {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Party extends Row {
    @Column(length = 30, unique = true)
    String partyNumber;

    @ElementCollection
    @CollectionTable(name = "party_phones")
    @Column(length = 30)
    Set<String> phones = new HashSet<>();
}

@Entity
class NaturalPerson extends Party {
    @NotBlank
    @Column(length = 60)
    String familyName;

    LocalDate bornOn;
}

@Entity
class LegalPerson extends Party {
    @NotBlank
    String companyName;

    @Column(length = 20, unique = true)
    String register;

    @ManyToMany
    Set<NaturalPerson> signatories = new HashSet<>();
}

@Entity
@Table(name = "accounts")
@DiscriminatorColumn(name = "account_kind", length = 10)
abstract class Account extends Row {
    @Column(length = 34, nullable = false, unique = true)
    String iban;

    @ManyToOne(optional = false)
    Party holder;

    @Column(precision = 19, scale = 4, nullable = false)
    BigDecimal balance;
}

@Entity
@DiscriminatorValue("GIRO")
class GiroAccount extends Account {
    @Column(precision = 19, scale = 4)
    BigDecimal overdraft;
}

@Entity
@DiscriminatorValue("SAVING")
class SavingsAccount extends Account {
    @Digits(integer = 3, fraction = 5)
    BigDecimal interest;

    Period notice;
}

@Entity
class Booking extends Row {
    @ManyToOne(optional = false)
    Account account;

    @Enumerated(EnumType.STRING)
    @NotNull
    EntryKind kind;

    @Column(precision = 19, scale = 4)
    BigDecimal amount;

    Instant bookedAt;
    LocalDate valueDate;

    @Size(max = 140)
    String purpose;

    @OneToOne
    Booking counterpart;
}

@Entity
class StandingOrder extends Row {
    @ManyToOne
    Account source;

    @Column(length = 34)
    String targetIban;

    @Convert(converter = DaysConverter.class)
    List<Integer> days;

    Year until;
}

@Converter
class DaysConverter implements AttributeConverter<List<Integer>, String> {
    @Override
    public String convertToDatabaseColumn(List<Integer> days) {
        return days == null
                ? null
                : String.join(",", days.stream().map(String::valueOf).toList());
    }

    @Override
    public List<Integer> convertToEntityAttribute(String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}

@Entity
class Card extends Row {
    @ManyToOne
    Account account;

    @Column(length = 19, unique = true)
    String pan;

    YearMonth expires;
    boolean blocked;

    @OneToOne
    @JoinColumn(name = "replaced_by")
    Card replacement;
}

@Entity
class ExchangeRate {
    @EmbeddedId
    CurrencyPair pair;

    @Column(precision = 18, scale = 8)
    BigDecimal rate;
}

@Embeddable
record CurrencyPair(
        @Column(length = 3) String base, @Column(length = 3) String quote, LocalDate quotedOn)
        implements java.io.Serializable {}

@Entity
class Statement extends Row {
    @ManyToOne
    Account account;

    @OneToMany
    @JoinTable(name = "statement_bookings")
    @OrderColumn(name = "line_no")
    List<Booking> bookings = new ArrayList<>();

    @Lob
    byte[] document;
}
