package community.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

/** A member of the community. */
@Entity
@Table(
        name = "users",
        uniqueConstraints = @UniqueConstraint(name = "uq_users_email", columnNames = "email"),
        indexes = @Index(name = "ix_users_display_name", columnList = "display_name"))
public class User extends Identified {

    @NotNull
    @Size(min = 3, max = 40)
    @Column(unique = true)
    private String username;

    @NotNull
    @Size(max = 254)
    private String email;

    @NotNull
    @Size(max = 100)
    private String displayName;

    @Column(length = 500)
    private String bio;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'MEMBER'")
    private Role role = Role.MEMBER;

    @Column(nullable = false)
    @ColumnDefault("false")
    private boolean emailVerified;

    private LocalDate birthDate;

    @Column(nullable = false, length = 64)
    private ZoneId timeZone = ZoneId.of("UTC");

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street", length = 120))
    @AttributeOverride(name = "city", column = @Column(name = "home_city", length = 80))
    @AttributeOverride(name = "countryCode", column = @Column(name = "home_country_code", length = 2))
    private Address home;

    @ElementCollection
    @CollectionTable(name = "user_social_links", joinColumns = @JoinColumn(name = "user_id"))
    private Set<SocialLink> socialLinks = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "user_rivals",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "rival_id"))
    private Set<User> rivals = new HashSet<>();

    @OneToMany(mappedBy = "user")
    private List<Goal> goals = new ArrayList<>();

    protected User() {}

    public User(String username, String email, String displayName) {
        this.username = username;
        this.email = email;
        this.displayName = displayName;
    }

    /** Makes the two measure themselves against each other. */
    public void challenge(User rival) {
        rivals.add(rival);
        rival.rivals.add(this);
    }

    public void link(SocialPlatform platform, String url) {
        socialLinks.add(new SocialLink(platform, url));
    }

    public void introduce(String bio, LocalDate birthDate, ZoneId timeZone) {
        this.bio = bio;
        this.birthDate = birthDate;
        this.timeZone = timeZone;
    }

    public void moveTo(Address home) {
        this.home = home;
    }

    public void verifyEmail() {
        emailVerified = true;
    }

    public String username() {
        return username;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public String bio() {
        return bio;
    }

    public Role role() {
        return role;
    }

    public boolean emailVerified() {
        return emailVerified;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    public Address home() {
        return home;
    }

    public Set<SocialLink> socialLinks() {
        return Set.copyOf(socialLinks);
    }

    public Set<User> rivals() {
        return Set.copyOf(rivals);
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }
}
