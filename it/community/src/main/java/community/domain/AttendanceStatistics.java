package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

/** The attendance of a user over all time. */
@Entity
@Table(name = "attendance_statistics")
public class AttendanceStatistics extends Identified {

    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int totalDays;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int currentStreak;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int longestStreak;

    @NotNull
    @Column(precision = 5, scale = 4)
    private BigDecimal attendanceRate = BigDecimal.ZERO;

    private LocalDate lastAttendedOn;

    protected AttendanceStatistics() {}

    public AttendanceStatistics(User user) {
        this.user = user;
    }

    /** Counts one more day; {@code attendanceRate} is between 0 and 1. */
    public void attended(LocalDate day, BigDecimal attendanceRate) {
        totalDays++;
        currentStreak++;
        longestStreak = Math.max(longestStreak, currentStreak);
        lastAttendedOn = day;
        this.attendanceRate = attendanceRate;
    }

    public User user() {
        return user;
    }

    public int totalDays() {
        return totalDays;
    }

    public int currentStreak() {
        return currentStreak;
    }

    public int longestStreak() {
        return longestStreak;
    }

    public BigDecimal attendanceRate() {
        return attendanceRate;
    }

    public LocalDate lastAttendedOn() {
        return lastAttendedOn;
    }
}
