package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** A user at an event, at most once. */
@Entity
@Table(
        name = "event_participants",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_event_participants_event_user",
                        columnNames = {"event_id", "user_id"}))
public class EventParticipant extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ParticipantStatus status = ParticipantStatus.REGISTERED;

    @Column(nullable = false)
    private Instant joinedAt;

    @Column(length = 300)
    private String note;

    protected EventParticipant() {}

    public EventParticipant(Event event, User user, Instant joinedAt, String note) {
        this.event = event;
        this.user = user;
        this.joinedAt = joinedAt;
        this.note = note;
    }

    public Event event() {
        return event;
    }

    public User user() {
        return user;
    }

    public ParticipantStatus status() {
        return status;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public String note() {
        return note;
    }
}
