package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A title that a user has earned, each one once. */
@Entity
@Table(
        name = "title_achievements",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_title_achievements_user_title",
                        columnNames = {"user_id", "title_code"}))
public class TitleAchievement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;

    @NotNull
    @Size(max = 60)
    private String titleCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Rarity rarity;

    @Column(nullable = false)
    private int points;

    @Column(nullable = false)
    private Instant earnedAt;

    protected TitleAchievement() {}

    public TitleAchievement(User user, String titleCode, Rarity rarity, int points, Instant earnedAt) {
        this.user = user;
        this.titleCode = titleCode;
        this.rarity = rarity;
        this.points = points;
        this.earnedAt = earnedAt;
    }

    public User user() {
        return user;
    }

    public String titleCode() {
        return titleCode;
    }

    public Rarity rarity() {
        return rarity;
    }

    public int points() {
        return points;
    }

    public Instant earnedAt() {
        return earnedAt;
    }
}
