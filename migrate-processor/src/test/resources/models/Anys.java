package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity class Anything {
    @Id Long id;
    @Any @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Aim.class) @Column(name = "any_type") @JoinColumn(name = "any_id") Object any;
    @Any @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyDiscriminatorValue(discriminator = "1", entity = Aim.class) @Column(name = "int_type") @JoinColumn(name = "int_id") Object anyInteger;
    @Any @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Aim.class) @JoinColumn(name = "implicit_id") Object implicit;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Aim.class) @Column(name = "item_type") @JoinTable(name = "anything_items", joinColumns = @JoinColumn(name = "anything_id"), inverseJoinColumns = @JoinColumn(name = "item_id")) List<Object> items;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Aim.class) @Column(name = "set_type") @JoinTable(name = "anything_set", joinColumns = @JoinColumn(name = "anything_id"), inverseJoinColumns = @JoinColumn(name = "item_id")) Set<Object> itemSet;
}
@Entity class Aim { @Id Long id; }
