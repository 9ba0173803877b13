package community.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A meeting of members. */
@Entity
@Table(name = "events", indexes = @Index(name = "ix_events_starts_at", columnList = "starts_at"))
public class Event extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organizer_id")
    private User organizer;

    @NotNull
    @Size(max = 80)
    @Column(unique = true)
    private String slug;

    @NotNull
    @Size(max = 150)
    private String title;

    @Column(length = 4000)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EventKind kind;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "venue_street", length = 120))
    @AttributeOverride(name = "city", column = @Column(name = "venue_city", length = 80))
    @AttributeOverride(name = "countryCode", column = @Column(name = "venue_country_code", length = 2))
    private Address venue;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private Instant endsAt;

    private Integer capacity;

    @Column(precision = 10, scale = 2)
    private BigDecimal fee;

    @OneToMany(mappedBy = "event")
    @OrderBy("joinedAt")
    private List<EventParticipant> participants = new ArrayList<>();

    protected Event() {}

    public Event(User organizer, String slug, String title, EventKind kind, Instant startsAt, Instant endsAt) {
        this.organizer = organizer;
        this.slug = slug;
        this.title = title;
        this.kind = kind;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public void announce(String description, Address venue, Integer capacity, BigDecimal fee) {
        this.description = description;
        this.venue = venue;
        this.capacity = capacity;
        this.fee = fee;
    }

    public User organizer() {
        return organizer;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public EventKind kind() {
        return kind;
    }

    public Address venue() {
        return venue;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Integer capacity() {
        return capacity;
    }

    public BigDecimal fee() {
        return fee;
    }

    public List<EventParticipant> participants() {
        return List.copyOf(participants);
    }
}
