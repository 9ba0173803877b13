package models;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;

@MappedSuperclass abstract class BaseEntity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @CreationTimestamp @Column(nullable = false, updatable = false) private Instant createdAt;
    @UpdateTimestamp private Instant updatedAt;
    @Version private Long version;
}
@Entity @Table(name = "shop_users", indexes = @Index(name = "idx_user_email", columnList = "email")) @DynamicUpdate @SQLRestriction("active = true")
class ShopUser extends BaseEntity {
    @NotBlank @Email @Size(max = 120) @Column(unique = true) private String email;
    @NotNull @Enumerated(EnumType.STRING) @Column(length = 20) private Role role;
    @ElementCollection(fetch = FetchType.EAGER) @Enumerated(EnumType.STRING) @CollectionTable(name = "shop_user_permissions", joinColumns = @JoinColumn(name = "user_id")) @Column(name = "permission") private Set<Role> permissions = new HashSet<>();
    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("createdAt DESC") private List<ShopOrder> orders = new ArrayList<>();
    @OneToOne(mappedBy = "user", cascade = CascadeType.ALL, fetch = FetchType.LAZY) private ShopProfile profile;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "street", column = @Column(name = "home_street")), @AttributeOverride(name = "zip", column = @Column(name = "home_zip", length = 10))}) private ShopAddress home;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "street", column = @Column(name = "work_street")), @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))}) private ShopAddress work;
    private boolean active = true;
    private LocalDate birthday;
    enum Role { USER, ADMIN, SUPPORT }
}
@Embeddable class ShopAddress { private String street; private String zip; }
@Entity class ShopProfile { @Id private Long id; @MapsId @OneToOne(fetch = FetchType.LAZY) @JoinColumn(name = "user_id") private ShopUser user; @Lob private String biography; @JdbcTypeCode(SqlTypes.JSON) private Map<String, String> preferences; private byte[] avatar; private Locale locale; private ZoneId zone; }
@Entity @Table(name = "shop_orders", uniqueConstraints = @UniqueConstraint(name = "uk_order_number", columnNames = {"number", "user_id"}))
class ShopOrder extends BaseEntity {
    @Column(nullable = false, length = 32) private String number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_order_user")) private ShopUser user;
    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL) private List<OrderLine> lines;
    @Enumerated(EnumType.STRING) private Status status = Status.NEW;
    @Digits(integer = 10, fraction = 2) @PositiveOrZero private BigDecimal total;
    @ManyToOne @JoinColumn(name = "coupon_code", referencedColumnName = "code") private Coupon coupon;
    @OneToOne(cascade = CascadeType.ALL) @JoinColumn(name = "payment_id", unique = true) private ShopPayment payment;
    private Duration preparation;
    enum Status { NEW, PAID, SHIPPED, CANCELLED }
}
@Embeddable class OrderLineId implements java.io.Serializable {
    private Long orderId; @Column(name = "line_no") private int lineNumber;
    @Override public boolean equals(Object o) { return o instanceof OrderLineId; }
    @Override public int hashCode() { return 1; }
}
@Entity class OrderLine { @EmbeddedId private OrderLineId id; @MapsId("orderId") @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) private ShopOrder order; @ManyToOne(optional = false) private Product product; @Min(1) @Max(999) private int quantity; @Column(precision = 12, scale = 2, nullable = false) private BigDecimal price; }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name = "kind", length = 10) abstract class ShopPayment extends BaseEntity { @NotNull private BigDecimal amount; }
@Entity @DiscriminatorValue("CARD") class CardPayment extends ShopPayment { @NotBlank private String holder; @Column(length = 4) private String lastFour; private int expiryYear; }
@Entity @DiscriminatorValue("TRANSFER") class TransferPayment extends ShopPayment { @NotBlank private String holder; @Column(length = 34) private String iban; @ManyToOne(optional = false) private Coupon refund; }
@Entity class Coupon { @Id private UUID id; @NaturalId @Column(nullable = false, unique = true, length = 16) private String code; private OffsetDateTime expires; }
@Entity class Product extends BaseEntity {
    @NotBlank @Size(min = 2, max = 200) private String name;
    @Column(columnDefinition = "text") private String description;
    @ManyToMany @JoinTable(name = "product_categories", joinColumns = @JoinColumn(name = "product_id"), inverseJoinColumns = @JoinColumn(name = "category_id")) private Set<ShopCategory> categories;
    @ElementCollection @CollectionTable(name = "product_images") @OrderColumn(name = "position") private List<ProductImage> images;
    @ElementCollection @MapKeyColumn(name = "locale") @Column(name = "translation", length = 500) private Map<String, String> translations;
    @ManyToOne(fetch = FetchType.LAZY) private Supplier supplier;
    private double weight; private Integer stock;
}
@Embeddable class ProductImage { @Column(nullable = false) private String url; private int width; private int height; }
@Entity class ShopCategory extends BaseEntity { @Column(nullable = false, unique = true) private String slug; @ManyToOne(fetch = FetchType.LAZY) private ShopCategory parent; @OneToMany(mappedBy = "parent") private List<ShopCategory> children; @ManyToMany(mappedBy = "categories") private Set<Product> products; }
@Entity class Supplier extends BaseEntity { private String name; @Embedded private ShopAddress address; @OneToMany @JoinColumn(name = "supplier_id") private List<Contact2> contacts; }
@Entity class Contact2 extends BaseEntity { private String phone; private char grade; private Year since; private java.util.Currency currency; }
