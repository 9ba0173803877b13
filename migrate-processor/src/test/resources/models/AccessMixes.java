package models;

import jakarta.persistence.*;
import java.util.*;

@Entity @Access(AccessType.FIELD) class FieldsMostly {
    @Id long id; String plain; @Transient String computed;
    @Access(AccessType.PROPERTY) @Column(name = "by_getter", length = 7) public String getComputed() { return ""; }
    public void setComputed(String value) {}
    public String getIgnored() { return ""; }
    public void setIgnored(String value) {}
}
@Embeddable @Access(AccessType.PROPERTY) class ByProperty { private String inner; public String getOuter() { return inner; } public void setOuter(String value) {} public int getaThing() { return 1; } public void setaThing(int a) {} protected boolean isOpen() { return true; } protected void setOpen(boolean open) {} }
@Embeddable class Inherits { String field; private int other; public int getProperty() { return other; } public void setProperty(int value) {} }
@Entity class OwnsBoth { @Id long id; @Embedded ByProperty byProperty; @Embedded Inherits inherits; @ElementCollection List<Inherits> list; }
@Entity class OwnsByGetter { private long id; @Id public long getId() { return id; } public void setId(long id) {} @ElementCollection public Set<String> getWords() { return null; } public void setWords(Set<String> words) {} @OneToMany(mappedBy = "owner") public List<OwnedByGetter> getOwned() { return null; } public void setOwned(List<OwnedByGetter> owned) {} }
@Entity class OwnedByGetter { private OwnsByGetter owner; @Id public String getKey() { return ""; } public void setKey(String key) {} @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(nullable = false) public OwnsByGetter getOwner() { return owner; } public void setOwner(OwnsByGetter owner) {} public Boolean isReady() { return null; } public void setReady(Boolean ready) {} }
class Plain { String notPersistent; }
@MappedSuperclass class OverPlain extends Plain { String persistent; }
@Entity class UnderPlain extends OverPlain { @Id long id; }
record Money(long cents, @Column(name = "cur", length = 3, nullable = false) String currency) {}
@Embeddable record Price(@Column(name = "net_amount") java.math.BigDecimal net, @Embedded Tax tax) {}
@Embeddable record Tax(double rate, String country) {}
@Entity class Priced { @Id long id; Price price; @Embedded @AttributeOverride(name = "tax.rate", column = @Column(name = "old_rate")) @AttributeOverride(name = "net", column = @Column(name = "old_net", precision = 9, scale = 4)) @AttributeOverride(name = "tax.country", column = @Column(name = "old_country", unique = true)) Price old; }
@Embeddable class GenericPart<T> { T value; }
@MappedSuperclass class GenericOwner<A, B extends Number> { @Embedded GenericPart<A> part; @ElementCollection Set<B> numbers; B number; }
@Entity class GenericHeir extends GenericOwner<String, Integer> { @Id long id; }
interface HasName { String getName(); }
@Entity class Implementing implements HasName { @Id long id; String name; @Override public String getName() { return name; } @ManyToOne(targetEntity = Implementing.class) HasName other; @OneToMany(targetEntity = Implementing.class) Collection<HasName> others; }
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, String> { @Override public String convertToDatabaseColumn(Money m) { return ""; } @Override public Money convertToEntityAttribute(String s) { return null; } }
abstract class Reading<T> implements AttributeConverter<T, Integer> { @Override public Integer convertToDatabaseColumn(T t) { return 1; } @Override public T convertToEntityAttribute(Integer i) { return null; } }
@Converter class YearReading extends Reading<java.time.YearMonth> {}
@Entity class Converting { @Id long id; Money money; @Column(length = 40) Money sized; @Convert(disableConversion = true) @Basic java.util.Locale locale; @Convert(converter = YearReading.class) java.time.YearMonth month; @ElementCollection List<Money> moneys; @ElementCollection @Convert(attributeName = "key", converter = YearReading.class) Map<java.time.YearMonth, Money> byMonth; @Embedded @Convert(attributeName = "when", converter = YearReading.class) Whenever whenever; }
@Embeddable class Whenever { @Column(name = "when_it_was") java.time.YearMonth when; }
