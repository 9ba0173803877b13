package singletable;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    Long cents;

    LocalDate paidOn;
}

@Entity
class CardPayment extends Payment {
    @Column(length = 19)
    String cardNumber;

    int expiryMonth;
}

@Entity
@DiscriminatorValue("TRANSFER")
class TransferPayment extends Payment {
    @Column(length = 34)
    String iban;

    @ManyToOne
    Bank bank;
}

@Entity
class InstantTransfer extends TransferPayment {
    boolean confirmed;
}

@Entity
class Bank {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
