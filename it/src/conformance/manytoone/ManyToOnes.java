package manytoone;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Publisher implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false, length = 30)
    String code;
}

@Entity
class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    java.util.UUID id;

    @ManyToOne
    Publisher publisher;

    @ManyToOne(optional = false)
    Publisher printer;

    @ManyToOne
    @JoinColumn(nullable = false)
    Publisher seller;

    @ManyToOne
    @JoinColumn(name = "by_code", referencedColumnName = "code")
    Publisher byCode;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Publisher loose;

    @ManyToOne
    @JoinColumn(name = "fan", foreignKey = @ForeignKey(name = "fk_book_fan"))
    Publisher fan;

    @ManyToOne
    Book sequel;

    @ManyToOne
    @JoinTable(name = "book_award")
    Award award;

    @Column(name = "shared_id")
    Long sharedId;

    @ManyToOne
    @JoinColumn(name = "shared_id", insertable = false, updatable = false)
    Publisher shared;
}

@Entity
class Award {
    @Id
    @GeneratedValue
    Long id;

    String title;
}
