package community.domain;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Something with a key of its own, made by the application. */
@MappedSuperclass
public abstract class Identified extends Timestamped {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** Returns the key; null until this is saved. */
    public UUID id() {
        return id;
    }
}
