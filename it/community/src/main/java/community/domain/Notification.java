package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A message to a user, about an event or what another user did. */
@Entity
@Table(
        name = "notifications",
        indexes = @Index(name = "ix_notifications_recipient_read_at", columnList = "recipient_id, read_at"))
public class Notification extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id")
    private User recipient;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private User actor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private NotificationKind kind;

    @NotNull
    @Size(max = 1000)
    private String message;

    private Instant readAt;

    protected Notification() {}

    public Notification(User recipient, NotificationKind kind, String message) {
        this.recipient = recipient;
        this.kind = kind;
        this.message = message;
    }

    /** Says what the notification is about; both may be null. */
    public void about(User actor, Event event) {
        this.actor = actor;
        this.event = event;
    }

    public void read(Instant at) {
        readAt = at;
    }

    public User recipient() {
        return recipient;
    }

    public User actor() {
        return actor;
    }

    public Event event() {
        return event;
    }

    public NotificationKind kind() {
        return kind;
    }

    public String message() {
        return message;
    }

    public Instant readAt() {
        return readAt;
    }
}
