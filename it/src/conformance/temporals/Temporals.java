package temporals;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Modern {
    @Id
    Long id;

    LocalDate onDay;
    LocalTime atTime;
    LocalDateTime moment;
    Instant instant;
    OffsetDateTime offsetTime;
    ZonedDateTime zoned;
    OffsetTime onlyTime;
    Duration length;
    Year ofYear;
}

@Entity
class Legacy {
    @Id
    Long id;

    Date plain;

    @Temporal(TemporalType.DATE)
    Date onDay;

    @Temporal(TemporalType.TIME)
    Date atTime;

    @Temporal(TemporalType.TIMESTAMP)
    Date at;

    Calendar calendar;

    @Temporal(TemporalType.DATE)
    Calendar calendarDay;

    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
}

@Entity
class Stamps {
    @Id
    Long id;

    @Version
    Instant changed;

    @Column(nullable = false)
    Instant made;
}
