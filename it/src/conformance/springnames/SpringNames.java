package springnames;

import jakarta.persistence.*;
import java.util.*;

@Entity
class CustomerOrder {
    @Id
    @GeneratedValue
    Long id;

    String placedBy2Name;
    String URLValue;
    String iPhone6S;

    @Column(name = "shipZip")
    String zip;

    @ManyToOne
    CustomerOrder parentOrder;

    @ManyToMany
    Set<OrderTag> orderTags = new HashSet<>();

    @ElementCollection
    Map<String, String> extraData = new HashMap<>();

    @OneToMany
    List<LineItem> lineItems = new ArrayList<>();
}

@Entity
class OrderTag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long tagId;
}

@Entity
@Table(name = "LineItems", indexes = @Index(columnList = "unitPrice"))
class LineItem {
    @Id
    @GeneratedValue
    Long id;

    Integer unitPrice;

    @ManyToOne
    @JoinColumn(name = "ownerRef")
    CustomerOrder owner;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class BaseAsset {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class LongNamedAsset extends BaseAsset {
    String innerCode;
}
