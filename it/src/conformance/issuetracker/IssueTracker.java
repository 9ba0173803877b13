package issuetracker;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

enum Priority {
    LOWEST,
    LOW,
    MEDIUM,
    HIGH,
    HIGHEST
}

@MappedSuperclass
abstract class Tracked {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long revision;

    @CreationTimestamp
    OffsetDateTime created;

    @UpdateTimestamp
    OffsetDateTime updated;

    @ManyToOne(fetch = FetchType.LAZY)
    Developer creator;
}

@Entity
class Developer {
    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @Column(length = 39, nullable = false)
    String handle;

    @ElementCollection
    @CollectionTable(name = "developer_emails")
    @Column(name = "email", nullable = false)
    Set<String> emails = new HashSet<>();
}

@Entity
class Project extends Tracked {
    @NotNull
    @Size(max = 10)
    @Column(unique = true)
    String shortCode;

    @ManyToMany
    Set<Developer> members = new HashSet<>();

    @OneToMany(mappedBy = "project")
    @MapKey(name = "name")
    Map<String, Milestone> milestones = new HashMap<>();
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"project_id", "name"}))
class Milestone extends Tracked {
    @ManyToOne(optional = false)
    Project project;

    @Column(nullable = false, length = 60)
    String name;

    LocalDate due;
}

@Entity
class Label {
    @Id
    @GeneratedValue
    Integer id;

    @Column(length = 50, nullable = false)
    String name;

    @Column(columnDefinition = "char(6)")
    String colour;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Issue extends Tracked {
    @ManyToOne(optional = false)
    Project project;

    int number;

    @NotBlank
    @Size(max = 255)
    String summary;

    @Lob
    String details;

    @Enumerated(EnumType.ORDINAL)
    Priority priority;

    @ManyToOne
    Developer assignee;

    @ManyToOne
    Milestone milestone;

    @ManyToMany
    Set<Label> labels = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "issue_blocks")
    Set<Issue> blocks = new HashSet<>();

    @ManyToMany(mappedBy = "blocks")
    Set<Issue> blockedBy = new HashSet<>();
}

@Entity
class Bug extends Issue {
    @Column(length = 40)
    String foundIn;

    @Column(length = 40)
    String fixedIn;

    @ElementCollection
    @OrderColumn
    List<String> stepsToReproduce = new ArrayList<>();
}

@Entity
class Feature extends Issue {
    Integer storyPoints;

    @ManyToOne
    Epic epic;
}

@Entity
class Epic extends Issue {
    @OneToMany(mappedBy = "epic")
    Set<Feature> features = new HashSet<>();
}

@Entity
class Remark extends Tracked {
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Issue issue;

    @Column(length = 5000, nullable = false)
    String text;
}

@Entity
class Worklog extends Tracked {
    @ManyToOne(optional = false)
    Issue issue;

    @NotNull
    Duration spent;

    LocalDate onDay;
}

@Entity
class Attachment extends Tracked {
    @ManyToOne
    Issue issue;

    @Column(nullable = false, length = 200)
    String name;

    @Column(length = 1000000)
    byte[] content;
}
