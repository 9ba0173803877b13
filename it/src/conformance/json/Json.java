package json;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Settings {
    @Id
    @GeneratedValue
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> properties;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String raw;
}

@Entity
class Survey {
    @Id
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> answers;
}
