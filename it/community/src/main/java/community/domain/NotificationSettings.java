package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** How a user wants to be notified; has the key of the user. */
@Entity
@Table(name = "notification_settings")
public class NotificationSettings extends Timestamped {

    @Id
    private UUID userId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private User user;

    @Column(nullable = false)
    @ColumnDefault("true")
    private boolean byEmail = true;

    @Column(nullable = false)
    @ColumnDefault("true")
    private boolean byPush = true;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DigestFrequency digest = DigestFrequency.WEEKLY;

    private LocalTime quietFrom;

    private LocalTime quietUntil;

    protected NotificationSettings() {}

    public NotificationSettings(User user) {
        this.user = user;
    }

    /** Sends nothing between the two times of the user's day. */
    public void quiet(LocalTime from, LocalTime until) {
        quietFrom = from;
        quietUntil = until;
    }

    public UUID userId() {
        return userId;
    }

    public boolean byEmail() {
        return byEmail;
    }

    public boolean byPush() {
        return byPush;
    }

    public DigestFrequency digest() {
        return digest;
    }

    public LocalTime quietFrom() {
        return quietFrom;
    }

    public LocalTime quietUntil() {
        return quietUntil;
    }
}
