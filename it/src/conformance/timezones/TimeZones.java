package timezones;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;

@Entity
class Zones {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime withColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "zone_of")
    ZonedDateTime named;
}
