package longtypecodes;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Novel {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String text;
}
