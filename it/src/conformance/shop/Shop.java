package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    RETURNED
}

enum PaymentKind {
    CARD,
    INVOICE,
    VOUCHER
}

@MappedSuperclass
abstract class Persistent {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private long version;
}

@MappedSuperclass
abstract class Audited extends Persistent {
    @CreationTimestamp
    @Column(updatable = false)
    private Instant createdAt;

    @UpdateTimestamp
    private Instant updatedAt;

    @Column(length = 60)
    private String createdBy;
}

@Embeddable
class PostalAddress {
    @Column(length = 100)
    String street;

    @Column(length = 10)
    String postalCode;

    @Column(length = 60)
    String city;

    @Column(length = 2)
    String country;
}

@Embeddable
class Price {
    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;
}

@Entity
@Table(
        name = "customers",
        indexes = @Index(name = "ix_customer_name", columnList = "lastName, firstName"),
        uniqueConstraints = @UniqueConstraint(columnNames = "email"))
class Customer extends Audited {
    @NotBlank
    @Size(max = 60)
    String firstName;

    @NotBlank
    @Size(max = 60)
    String lastName;

    @NotNull
    @Email
    @Column(length = 190)
    String email;

    LocalDate birthday;
    boolean newsletter;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    @AttributeOverride(name = "country", column = @Column(name = "billing_country", length = 2))
    PostalAddress billing;

    @ElementCollection
    @CollectionTable(name = "customer_addresses")
    @OrderColumn(name = "address_no")
    List<PostalAddress> deliveries = new ArrayList<>();

    @OneToMany(mappedBy = "customer")
    List<PurchaseOrder> orders = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "customer_segments")
    Set<Segment> segments = new HashSet<>();
}

@Entity
class Segment extends Persistent {
    @Column(nullable = false, unique = true, length = 40)
    String name;
}

@Entity
class Brand extends Persistent {
    @Column(nullable = false, length = 80)
    String name;

    String homepage;
}

@Entity
class Category extends Persistent {
    @Column(nullable = false)
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    Category parent;

    @OneToMany(mappedBy = "parent")
    @OrderColumn(name = "sort_no")
    List<Category> children = new ArrayList<>();
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Product extends Audited {
    @Column(nullable = false, unique = true, length = 32)
    String sku;

    @Column(nullable = false)
    String title;

    @Lob
    String description;

    @Embedded
    Price price;

    @ManyToOne
    Brand brand;

    @ManyToMany
    Set<Category> categories = new HashSet<>();

    @ElementCollection
    @MapKeyColumn(name = "attribute", length = 40)
    @Column(name = "content", length = 200)
    Map<String, String> attributes = new HashMap<>();
}

@Entity
class PhysicalProduct extends Product {
    @Column(precision = 8, scale = 3)
    BigDecimal weightKg;

    boolean fragile;
}

@Entity
class DigitalProduct extends Product {
    @Column(nullable = false)
    String downloadPath;

    Long sizeBytes;
}

@Entity
class GiftCard extends Product {
    @Min(5)
    Integer faceValue;
}

@Entity
class ProductImage extends Persistent {
    @ManyToOne(optional = false)
    Product product;

    @Column(length = 500, nullable = false)
    String url;

    int width;
    int height;
}

@Entity
class Warehouse extends Persistent {
    @Column(length = 8, unique = true)
    String code;

    @Embedded
    PostalAddress address;
}

@Embeddable
class StockKey implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    Long warehouseId;
    Long productId;

    @Override
    public boolean equals(Object other) {
        return other instanceof StockKey key
                && Objects.equals(key.warehouseId, warehouseId)
                && Objects.equals(key.productId, productId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(warehouseId, productId);
    }
}

@Entity
class StockItem {
    @EmbeddedId
    StockKey key;

    @MapsId("warehouseId")
    @ManyToOne
    Warehouse warehouse;

    @MapsId("productId")
    @ManyToOne
    PhysicalProduct product;

    @PositiveOrZero
    int quantity;
}

@Entity
@Table(name = "purchase_orders")
class PurchaseOrder extends Audited {
    @Column(name = "order_no", nullable = false, unique = true, length = 20)
    String number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    OrderStatus status;

    LocalDateTime placedAt;

    @Embedded
    PostalAddress shippingAddress;

    @OneToMany(mappedBy = "purchaseOrder")
    List<OrderLine> lines = new ArrayList<>();
}

@Entity
class OrderLine extends Persistent {
    @ManyToOne(optional = false)
    PurchaseOrder purchaseOrder;

    @ManyToOne(optional = false)
    Product product;

    @Min(1)
    @Max(999)
    int quantity;

    @Embedded
    Price price;
}

@Entity
@DiscriminatorColumn(name = "payment_type", length = 20)
abstract class Payment extends Audited {
    @ManyToOne(optional = false)
    PurchaseOrder purchaseOrder;

    @Column(precision = 12, scale = 2, nullable = false)
    BigDecimal amount;

    @Enumerated
    PaymentKind kind;
}

@Entity
@DiscriminatorValue("card")
class CardPayment extends Payment {
    @Column(length = 4)
    String lastDigits;

    YearMonth expires;
}

@Entity
@DiscriminatorValue("invoice")
class InvoicePayment extends Payment {
    LocalDate dueDate;
}

@Entity
class Shipment extends Audited {
    @OneToOne(optional = false)
    PurchaseOrder purchaseOrder;

    @Column(length = 40)
    String trackingCode;

    @ManyToOne
    Warehouse source;

    @OneToMany
    @JoinColumn(name = "shipment_id")
    Set<Parcel> parcels = new HashSet<>();
}

@Entity
class Parcel extends Persistent {
    @Column(precision = 6, scale = 2)
    BigDecimal weight;
}

@Entity
class Review extends Audited {
    @ManyToOne(optional = false)
    Product product;

    @ManyToOne
    Customer author;

    @Min(1)
    @Max(5)
    short stars;

    @Column(length = 2000)
    String text;
}

@Entity
class Coupon extends Persistent {
    @Column(unique = true, length = 16, nullable = false)
    String code;

    @Column(precision = 5, scale = 2)
    BigDecimal percent;

    OffsetDateTime validUntil;

    @ManyToMany
    Set<Category> categories = new HashSet<>();
}

@Entity
class Cart {
    @Id
    @GeneratedValue
    UUID id;

    @OneToOne
    Customer customer;

    @ElementCollection
    @CollectionTable(name = "cart_items")
    @MapKeyJoinColumn(name = "product_id")
    @Column(name = "quantity")
    Map<Product, Integer> items = new HashMap<>();
}
