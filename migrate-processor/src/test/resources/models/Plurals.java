package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity class Lists {
    @Id Long id;
    String[] texts; int[] numbers; List<Integer> list; Set<UUID> set; Month[] months;
    @Column(length = 40) String[] sized;
    @Array(length = 5) String[] bounded;
    @Enumerated(EnumType.STRING) List<Month> named;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String, Object> json;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Document document;
    @JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR) String longText;
    @Generated String generated;
    @GeneratedColumn("id + 1") Long computed;
    @ColumnTransformer(read = "x", write = "?") String transformed;
}
class Document implements java.io.Serializable { String title; }
