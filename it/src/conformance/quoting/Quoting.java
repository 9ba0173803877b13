package quoting;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "`order`")
class Order {
    @Id
    @GeneratedValue
    Long id;

    @Column(name = "`group`")
    String group;

    @Column(name = "`Mixed Case`")
    String mixed;

    @ManyToOne
    @JoinColumn(name = "`user`")
    User user;
}

@Entity
@Table(name = "\"user\"")
class User {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ElementCollection
    @CollectionTable(name = "`User Tags`")
    Set<String> tags = new HashSet<>();
}

@Entity
@Table(name = "`Ünïcode täble`")
class Umlaut {
    @Id
    Long id;

    @Column(name = "`größe`")
    Integer size;
}
