package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that knows when it was created and last changed, and that two people cannot change at once. */
@MappedSuperclass
public abstract class Timestamped {

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    /** Returns when this was first saved, to the millisecond, which every database keeps. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when this was last saved with a change. */
    public Instant updatedAt() {
        return updatedAt;
    }

    @PrePersist
    void created() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        updatedAt = createdAt;
    }

    @PreUpdate
    void updated() {
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
