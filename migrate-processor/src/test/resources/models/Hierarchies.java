package models;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass abstract class Base<K, V> { @Id @GeneratedValue K key; V payload; @Column(nullable = false) Date createdAt; @Version Long version; }
@Entity @AttributeOverride(name = "payload", column = @Column(name = "content", length = 80)) class TextNote extends Base<UUID, String> { }
@Entity class NumberNote extends Base<Long, Integer> { @ElementCollection Set<String> marks; }

@Entity class Vehicle { @Id Long id; int wheels; }
@Entity class Car extends Vehicle { int doors; @Column(nullable = false) String plate; @Basic(optional = false) String name; @ManyToOne(optional = false) NumberNote note; @ManyToOne Vehicle tows; }
@Entity @DiscriminatorValue("T") class Truck extends Vehicle { Integer load; @ElementCollection List<String> cargo; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Account { @Id @GeneratedValue Long id; String owner; }
@Entity class Savings extends Account { int rate; @ManyToOne Account other; }
@Entity @PrimaryKeyJoinColumn(name = "account_id") class Checking extends Account { long overdraft; }
@Entity class Premium extends Checking { String gift; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "what", discriminatorType = DiscriminatorType.INTEGER) class Device { @Id int id; }
@Entity class Phone extends Device { String number; }

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id @GeneratedValue Long id; @Column(unique = true) String label; @ManyToOne Vehicle vehicle; }
@Entity class Circle extends Shape { double radius; }
@Entity class Square extends Shape { double side; @ElementCollection Set<String> corners; }
@Entity class Drawing { @Id int id; @ManyToOne Shape shape; @ManyToOne Circle circle; @OneToMany List<Shape> shapes; }

@Entity @DiscriminatorColumn(name = "kind", length = 10) class Lone { @Id int id; }
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("B") class ByLetter { @Id int id; }
@Entity @DiscriminatorValue("S") class SubByLetter extends ByLetter { int extra; }
