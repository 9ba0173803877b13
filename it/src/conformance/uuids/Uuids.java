package uuids;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.UuidGenerator;

@Entity
class Plain {
    @Id
    @GeneratedValue
    UUID id;

    UUID other;

    @Column(nullable = false, unique = true)
    UUID token;
}

@Entity
class Hibernates {
    @Id
    @UuidGenerator
    UUID id;

    @ManyToOne
    Plain plain;
}

@Entity
class TimeBased {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;

    @ElementCollection
    Set<UUID> others = new HashSet<>();

    @ManyToMany
    Set<Plain> plains = new HashSet<>();
}

@Entity
class AsText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(length = 36)
    String id;
}
