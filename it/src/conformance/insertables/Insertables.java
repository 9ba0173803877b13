package insertables;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id;

    String name;
}

@Entity
class Purchase {
    @Id
    Long id;

    @Column(name = "customer_id")
    Long customerId;

    @ManyToOne
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    Customer customer;

    @Column(name = "read_only", insertable = false, updatable = false, length = 12)
    String readOnly;
}

@Entity
@IdClass(PieceKey.class)
class Piece {
    @Id
    @Column(name = "purchase_id")
    Long purchaseId;

    @Id
    int pieceNo;

    @ManyToOne
    @JoinColumn(name = "purchase_id", insertable = false, updatable = false)
    Purchase purchase;
}

record PieceKey(Long purchaseId, int pieceNo) implements java.io.Serializable {}
