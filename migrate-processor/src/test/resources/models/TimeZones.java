package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity class Zones {
    @Id Long id;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime separate;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "named_at") ZonedDateTime named;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "its_zone") OffsetDateTime explicit;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime time;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalizedTime;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime utc;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime kept;
}
