package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** How often a user came in one month. */
@Entity
@Table(
        name = "attendance_summaries",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_attendance_summaries_user_month",
                        columnNames = {"user_id", "month_start"}))
public class AttendanceSummary extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;

    @Column(nullable = false)
    private LocalDate monthStart;

    private short daysAttended;

    private short daysMissed;

    private long minutesAttended;

    protected AttendanceSummary() {}

    /** Makes a summary of the month that begins on {@code monthStart}. */
    public AttendanceSummary(
            User user, LocalDate monthStart, int daysAttended, int daysMissed, long minutesAttended) {
        this.user = user;
        this.monthStart = monthStart;
        this.daysAttended = (short) daysAttended;
        this.daysMissed = (short) daysMissed;
        this.minutesAttended = minutesAttended;
    }

    public User user() {
        return user;
    }

    public LocalDate monthStart() {
        return monthStart;
    }

    public int daysAttended() {
        return daysAttended;
    }

    public int daysMissed() {
        return daysMissed;
    }

    public long minutesAttended() {
        return minutesAttended;
    }
}
