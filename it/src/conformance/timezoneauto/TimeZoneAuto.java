package timezoneauto;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Appointment {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetDateTime starts;
}
