package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** Where a user wants to be in some years. */
@Entity
@Table(name = "user_visions")
public class UserVision extends Identified {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private User user;

    @Column(nullable = false, length = 1000)
    private String statement;

    private Integer targetYear;

    private boolean shared;

    protected UserVision() {}

    public UserVision(User user, String statement, Integer targetYear) {
        this.user = user;
        this.statement = statement;
        this.targetYear = targetYear;
    }

    /** Lets other members see the vision. */
    public void share() {
        shared = true;
    }

    public User user() {
        return user;
    }

    public String statement() {
        return statement;
    }

    public Integer targetYear() {
        return targetYear;
    }

    public boolean shared() {
        return shared;
    }
}
