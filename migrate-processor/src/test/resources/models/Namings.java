package models;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "Renamed") class OriginalName { @Id @GeneratedValue Long theId; @ElementCollection Set<String> camelCaseWords; @ManyToMany Set<OtherThing2> otherThings; @OneToMany List<OtherThing2> listedThings; @ManyToOne OtherThing2 mainThing; }
@Entity @Table(name = "otherThings", schema = "someSchema") class OtherThing2 { @Id @Column(name = "thingId") @GeneratedValue Long id; @ManyToMany(mappedBy = "otherThings") Set<OriginalName> originals; @ElementCollection @CollectionTable(name = "thingTags", schema = "someSchema", joinColumns = @JoinColumn(name = "ownerId")) @Column(name = "tagName") List<String> tags; @ElementCollection @MapKeyColumn(name = "mapKey") @Column(name = "mapValue") Map<String, String> attributes; @ElementCollection @OrderColumn(name = "orderColumn") List<String> ordered; }
@Entity @Table(name = "\"double\"") class DoubleQuoted { @Id @GeneratedValue @Column(name = "\"Id\"") Long id; @ManyToOne DoubleQuoted parentNode; @ElementCollection Set<String> quotedWords; }
@Entity class HTTPServer { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "httpSequence") @SequenceGenerator(name = "httpSequence", schema = "someSchema") Long id; String aB; String partA; String x_yZ; String userURL; String iPhone6S; @ManyToOne HTTPServer parentHTTPServer; @Embedded @AttributeOverride(name = "innerName", column = @Column(name = "overriddenName")) NamePart part; }
@Embeddable class NamePart { String innerName; @ManyToOne OtherThing2 innerThing; }
class OuterClass { @Entity static class InnerEntity { @Id @GeneratedValue Long id; @ManyToMany Set<OriginalName> originals; @OneToOne InnerEntity one; } @Embeddable static class InnerKey { String k; } }
@Entity class UsesInner { @Id Long id; @ManyToOne OuterClass.InnerEntity inner; @ElementCollection Map<OuterClass.InnerKey, String> map; @OneToMany Set<OuterClass.InnerEntity> inners; }
@Entity @Table(indexes = @Index(name = "namedIndex", columnList = "last_name ASC, first_name DESC"), uniqueConstraints = @UniqueConstraint(name = "namedUnique", columnNames = {"first_name", "last_name"})) class Columns2 { @Id Long id; @Column(name = "first_name") String firstName; @Column(name = "last_name") String lastName; }
