package models;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass abstract class Timestamped {
    @CreationTimestamp @Column(nullable = false, updatable = false) Instant createdAt;
    @UpdateTimestamp @Column(nullable = false) Instant updatedAt;
    @Version long version;
}
@MappedSuperclass abstract class Identified extends Timestamped { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Embeddable class Place { @Size(max = 80) String street; @Column(length = 60) String city; }
@Entity @Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "uq_users_email", columnNames = "email"), indexes = @Index(name = "ix_users_name", columnList = "name"))
class Member extends Identified {
    enum Role { MEMBER, TRAINER, ADMIN }
    @NotNull @Size(max = 120) String email;
    @NotBlank String name;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) @ColumnDefault("'MEMBER'") Role role;
    @Embedded @AttributeOverride(name = "city", column = @Column(name = "home_city", length = 60)) Place home;
    @Lob String biography;
    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL) List<Ambition> goals;
    @OneToOne(mappedBy = "member") MemberSettings settings;
    @ElementCollection @CollectionTable(name = "user_visions", joinColumns = @JoinColumn(name = "user_id")) @OrderColumn(name = "position") @Column(name = "vision", length = 300, nullable = false) List<String> visions;
    @ElementCollection @CollectionTable(name = "user_metadata", joinColumns = @JoinColumn(name = "user_id")) @MapKeyColumn(name = "meta_key", length = 40) @Column(name = "meta_value") Map<String, String> metadata;
    @ManyToMany @JoinTable(name = "user_rivals", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "rival_id")) Set<Member> rivals;
}
@Entity @Table(name = "goals") class Ambition extends Identified {
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "user_id") Member member;
    @Column(nullable = false, length = 200) String title;
    @Column(precision = 12, scale = 2) BigDecimal target;
    @Min(0) @Max(100) int progressPercent;
    LocalDate dueOn;
}
@Entity @Table(name = "notification_settings") class MemberSettings {
    @Id UUID id;
    @MapsId @OneToOne(optional = false) @JoinColumn(name = "user_id") Member member;
    boolean mailed;
    LocalTime quietFrom;
}
