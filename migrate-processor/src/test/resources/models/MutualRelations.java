package models;

import jakarta.persistence.*;
import java.util.*;

@Entity class Person {
    @Id Long id;
    @ManyToMany Set<Topic> topics;
    @ManyToMany Set<Person> friends;
    @ManyToMany(mappedBy = "friends") Set<Person> friendOf;
    @ManyToMany @JoinTable(name = "person_bag") List<Topic> bag;
    @ManyToMany @JoinTable(name = "person_list") @OrderColumn List<Topic> list;
    @ManyToMany @JoinTable(name = "person_map") @MapKeyColumn(name = "rank_key", length = 20) Map<String, Topic> map;
    @ManyToMany @JoinTable(name = "person_entity_map") Map<Person, Topic> byPerson;
    @ManyToMany @JoinTable(name = "person_named", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "what"),
        foreignKey = @ForeignKey(name = "fk_who"), inverseForeignKey = @ForeignKey(name = "fk_what"), uniqueConstraints = @UniqueConstraint(columnNames = {"what", "who"}),
        indexes = @Index(name = "ix_what", columnList = "what")) List<Topic> named;
}
@Entity(name = "Subject") @Table(name = "topic_tbl") class Topic {
    @Id @Column(name = "tid") UUID id;
    @ManyToMany(mappedBy = "topics") Set<Person> people;
}
