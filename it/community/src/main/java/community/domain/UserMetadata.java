package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What the application remembers about a user and nobody else sees. */
@Entity
@Table(name = "user_metadata")
public class UserMetadata extends Identified {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private User user;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    private SignupSource signupSource;

    @Column(unique = true, length = 16)
    private String referralCode;

    private int loginCount;

    @Lob
    private String preferences;

    protected UserMetadata() {}

    /** Makes the metadata of a user; {@code preferences} is the text that the user interface stores. */
    public UserMetadata(User user, SignupSource signupSource, String referralCode, String preferences) {
        this.user = user;
        this.signupSource = signupSource;
        this.referralCode = referralCode;
        this.preferences = preferences;
    }

    public void loggedIn() {
        loginCount++;
    }

    public User user() {
        return user;
    }

    public SignupSource signupSource() {
        return signupSource;
    }

    public String referralCode() {
        return referralCode;
    }

    public int loginCount() {
        return loginCount;
    }

    public String preferences() {
        return preferences;
    }
}
