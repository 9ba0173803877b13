package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity @SoftDelete class Soft { @Id Long id; @ElementCollection Set<String> words; @ManyToMany Set<Hard> hards; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "is_active") class SoftNamed { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class SoftActive { @Id Long id; }
@Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) class SoftLetter { @Id Long id; }
@Entity class Hard { @Id Long id; @ManyToMany @SoftDelete Set<Hard> others; @ElementCollection @SoftDelete(columnName = "gone") List<String> texts; @TenantId String tenant; }
@Entity @SoftDelete class SoftRoot { @Id Long id; }
@Entity class SoftHeir extends SoftRoot { String more; }
@Entity class Zones {
    @Id Long id;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime separate;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "named_at") ZonedDateTime named;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "its_zone") OffsetDateTime explicit;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime time;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalizedTime;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime utc;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime kept;
}
@Entity class Converted {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean yes;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yesAlways;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) boolean truth;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean number;
}
@Entity class Lists {
    @Id Long id;
    String[] texts; int[] numbers; List<Integer> list; Set<UUID> set; Month[] months;
    @Column(length = 40) String[] sized;
    @Array(length = 5) String[] bounded;
    @Enumerated(EnumType.STRING) List<Month> named;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String, Object> json;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Document document;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR) String longText;
    @Generated String generated;
    @GeneratedColumn("id + 1") Long computed;
    @ColumnTransformer(read = "x", write = "?") String transformed;
}
class Document implements java.io.Serializable { String title; }
@Entity class Holder2 { @Id Long id; @Embedded Held held; @ElementCollection List<Held> many; }
@Embeddable class Held { String text; @Parent Holder2 parent; public Holder2 getParent() { return parent; } public void setParent(Holder2 p) { parent = p; } }
@Entity @Immutable @Subselect("select 1 as id") class Queried { @Id Long id; String name; }
@Entity class PlusFormula { @Id Long id; @Formula("1 + 1") int two; @ManyToOne @JoinFormula("id") PlusFormula same; }
@Entity class WithBag { @Id Long id; @ElementCollection @CollectionId(column = @Column(name = "bag_id"), generator = "increment") List<String> bag; @ElementCollection @Bag List<String> plain;
    @ManyToMany @CollectionId(column = @Column(name = "many_id"), generator = "increment") @JoinTable(name = "bag_many") List<WithBag> many; }
@Entity class Anything {
    @Id Long id;
    @Any @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Hard.class) @Column(name = "any_type") @JoinColumn(name = "any_id") Object any;
    @Any @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyDiscriminatorValue(discriminator = "1", entity = Hard.class) @Column(name = "int_type") @JoinColumn(name = "int_id") Object anyInteger;
    @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "implicit_id") Object implicit;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "H", entity = Hard.class) @Column(name = "item_type") @JoinTable(name = "anything_items", joinColumns = @JoinColumn(name = "anything_id"), inverseJoinColumns = @JoinColumn(name = "item_id")) List<Object> items;
    @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name = "set_type") @JoinTable(name = "anything_set", joinColumns = @JoinColumn(name = "anything_id"), inverseJoinColumns = @JoinColumn(name = "item_id")) Set<Object> itemSet;
}
