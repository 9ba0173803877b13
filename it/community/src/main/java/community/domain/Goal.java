package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

/** A step towards a vision that can be measured. */
@Entity
@Table(
        name = "goals",
        indexes = {
            @Index(name = "ix_goals_user_status", columnList = "user_id, status"),
            @Index(name = "ix_goals_due_on", columnList = "due_on desc")
        })
public class Goal extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY)
    private UserVision vision;

    @NotNull
    @Size(max = 150)
    private String title;

    @Column(length = 2000)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private GoalStatus status = GoalStatus.PLANNED;

    @Enumerated
    @Column(nullable = false)
    private Priority priority;

    @Column(precision = 12, scale = 2)
    private BigDecimal targetAmount;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int progressPercent;

    private LocalDate dueOn;

    private Instant achievedAt;

    protected Goal() {}

    public Goal(User user, String title, Priority priority) {
        this.user = user;
        this.title = title;
        this.priority = priority;
    }

    /** Says what the goal is for, how much of it is wanted and until when. */
    public void plan(UserVision vision, String description, BigDecimal targetAmount, LocalDate dueOn) {
        this.vision = vision;
        this.description = description;
        this.targetAmount = targetAmount;
        this.dueOn = dueOn;
    }

    public void achieve(Instant at) {
        status = GoalStatus.ACHIEVED;
        progressPercent = 100;
        achievedAt = at;
    }

    public User user() {
        return user;
    }

    public UserVision vision() {
        return vision;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public GoalStatus status() {
        return status;
    }

    public Priority priority() {
        return priority;
    }

    public BigDecimal targetAmount() {
        return targetAmount;
    }

    public int progressPercent() {
        return progressPercent;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant achievedAt() {
        return achievedAt;
    }
}
