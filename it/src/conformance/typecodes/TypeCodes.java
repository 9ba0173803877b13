package typecodes;

import jakarta.persistence.*;
import java.time.*;
import java.util.UUID;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity
class Codes {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String extended;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String fixed;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuidText;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer small;

    @JdbcTypeCode(SqlTypes.TINYINT)
    int tiny;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean number;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant local;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] bytes;
}

@Entity
class National {
    @Id
    Long id;

    @Nationalized
    String name;
}
