package models;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity @Table(name = "customer_table") class Customer {
    @Id Long id;
    @Column(unique = true) String code;
    @OneToMany(mappedBy = "customer") List<Order> orders;
    @OneToOne(mappedBy = "customer") Profile profile;
}
@Entity @Table(name = "orders") class Order {
    @Id @Column(name = "orderId") UUID id;
    @ManyToOne Customer customer;
    @ManyToOne(optional = false) Customer payer;
    @ManyToOne @JoinColumn(nullable = false) Customer receiver;
    @ManyToOne @JoinColumn(name = "code_ref", referencedColumnName = "code") Customer byCode;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Customer loose;
    @ManyToOne @JoinColumn(name = "named", foreignKey = @ForeignKey(name = "fk_named")) Customer named;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Customer cascaded;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Customer perhaps;
    @Column(name = "shared_id") Long sharedId;
    @ManyToOne @JoinColumn(name = "shared_id", insertable = false, updatable = false) Customer shared;
    @ManyToOne Order parent;
    @OneToMany(mappedBy = "parent") @OrderColumn List<Order> children;
    @OneToMany List<Item> items;
    @OneToMany @JoinColumn List<Item> joined;
    @OneToMany @JoinColumn(name = "set_order", nullable = false) @OrderColumn(name = "pos") List<Item> positioned;
    @OneToMany @JoinTable(name = "order_set") Set<Item> itemSet;
    @OneToMany @JoinTable(name = "order_mapped") Map<String, Item> mapped;
    @OneToMany @JoinTable(name = "order_keyed") @MapKey(name = "name") Map<String, Item> keyed;
    @OneToMany @JoinTable(name = "order_listed") @OrderColumn List<Item> listed;
}
@Entity class Profile {
    @Id Long id;
    @OneToOne Customer customer;
    @OneToOne(optional = false) @JoinColumn(name = "main_customer") Customer main;
}
@Entity class Item { @Id int id; String name; }
