package mappedsuperclasses;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;

@MappedSuperclass
abstract class Identified<K> {
    @Id
    K id;
}

@MappedSuperclass
abstract class Versioned<K, V> extends Identified<K> {
    @Version
    int version;

    V payload;
    Instant changedAt;
}

@Entity
class Counter extends Versioned<Long, Integer> {
    String name;
}

@Entity
class Document extends Versioned<UUID, String> {
    @ManyToOne
    Counter counter;
}

@Entity
@AttributeOverride(name = "payload", column = @Column(name = "content", length = 2000))
class Letter extends Versioned<String, String> {}

@MappedSuperclass
abstract class Numbered {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Alpha extends Numbered {
    String name;
}

@Entity
class Beta extends Numbered {
    String name;
}

@MappedSuperclass
abstract class Owned<T> extends Numbered {
    @ManyToOne
    T owner;
}

@Entity
class AlphaPart extends Owned<Alpha> {}

@Entity
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "holder"))
class BetaPart extends Owned<Beta> {}
