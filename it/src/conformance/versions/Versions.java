package versions;

import jakarta.persistence.*;
import java.sql.Timestamp;
import java.time.*;

@Entity
class ByInt {
    @Id
    Long id;

    @Version
    int version;
}

@Entity
class ByLong {
    @Id
    Long id;

    @Version
    Long version;
}

@Entity
class ByShort {
    @Id
    Long id;

    @Version
    @Column(name = "opt_lock")
    Short version;
}

@Entity
class ByInstant {
    @Id
    Long id;

    @Version
    Instant changed;
}

@Entity
class ByTimestamp {
    @Id
    Long id;

    @Version
    Timestamp changed;
}

@Entity
class ByDateTime {
    @Id
    Long id;

    @Version
    LocalDateTime changed;
}
