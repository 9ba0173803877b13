package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One attendance of a user, at an event or just at the place. */
@Entity
@Table(
        name = "attendance_logs",
        indexes = @Index(name = "ix_attendance_logs_user_day", columnList = "user_id, attended_on"))
public class AttendanceLog extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    @Column(nullable = false)
    private LocalDate attendedOn;

    @Column(nullable = false)
    private Instant checkedInAt;

    private Instant checkedOutAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CheckInMethod method;

    private Double latitude;

    private Double longitude;

    protected AttendanceLog() {}

    public AttendanceLog(User user, Event event, LocalDate attendedOn, Instant checkedInAt, CheckInMethod method) {
        this.user = user;
        this.event = event;
        this.attendedOn = attendedOn;
        this.checkedInAt = checkedInAt;
        this.method = method;
    }

    /** Notes where the user was, in degrees. */
    public void locate(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    public void checkOut(Instant at) {
        checkedOutAt = at;
    }

    public User user() {
        return user;
    }

    public Event event() {
        return event;
    }

    public LocalDate attendedOn() {
        return attendedOn;
    }

    public Instant checkedInAt() {
        return checkedInAt;
    }

    public Instant checkedOutAt() {
        return checkedOutAt;
    }

    public CheckInMethod method() {
        return method;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }
}
