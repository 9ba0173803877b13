package models;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.sql.Types;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity @Table(name = "settings") @DiscriminatorFormula("case when kind is null then 'A' else 'B' end") @DiscriminatorValue("A") class Computed2 { @Id Long id; String kind; }
@Entity @DiscriminatorValue("B") class ComputedHeir extends Computed2 { int extra; }
@Entity class Coded2 {
    @Id @JdbcTypeCode(Types.VARCHAR) UUID id;
    @JdbcTypeCode(Types.CHAR) UUID fixed;
    @JdbcTypeCode(Types.BINARY) UUID bytes;
    @JdbcTypeCode(Types.CHAR) String letters;
    @JdbcTypeCode(Types.CHAR) @Column(length = 3) String three;
    @JdbcTypeCode(Types.BINARY) byte[] binary;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] large;
    @JdbcTypeCode(Types.TINYINT) int tiny;
    @JdbcTypeCode(Types.SMALLINT) Integer small;
    @JdbcTypeCode(Types.BIGINT) int big;
    @JdbcTypeCode(Types.NUMERIC) BigDecimal numeric;
    @JdbcTypeCode(Types.FLOAT) float floating;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utc;
    @JdbcTypeCode(Types.TIMESTAMP) Instant local;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration interval;
    @JdbcTypeCode(Types.SQLXML) String xml;
    @JdbcTypeCode(Types.LONGVARCHAR) String longer;
    @JdbcTypeCode(Types.CLOB) String clob;
    @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) UUID byClass;
    @JdbcTypeCode(SqlTypes.JSON) List<String> json;
    @JdbcTypeCode(SqlTypes.JSON) String jsonText;
    @ElementCollection @MapKeyJdbcTypeCode(Types.SMALLINT) Map<Integer, String> keyed;
    @Lob @Nationalized String national;
    @Lob Serializable serialized;
    @Lob char[] characters;
    @Column(precision = 10, scale = 3) Duration duration;
    @Column(length = 1) @Enumerated(EnumType.STRING) Month short1;
    @Column(length = 16777216) byte[] huge;
    @Column(length = 2000000) String hugeText;
}
@Entity @Table(name = "indexed", indexes = {@Index(columnList = "a, b desc"), @Index(columnList = "snakeCase"), @Index(name = "uq_ix", columnList = "c", unique = true)}, uniqueConstraints = @UniqueConstraint(columnNames = {"snakeCase", "a"}))
class Indexed { @Id Long id; int a; int b; @Column(unique = true) String c; String snakeCase; @NaturalId @ManyToOne Indexed natural; @NaturalId String natural2; }
@Entity @Checks({@Check(name = "one", constraints = "x > 0"), @Check(name = "two", constraints = "x < 9")}) class Checked { @Id Long id; int x; @Checks({@Check(constraints = "y > 0"), @Check(constraints = "y < 9")}) int y; @Embedded Commented commented; }
@Embeddable class Commented { @Comment("it's inner") String inner; @ColumnDefault("5") int five; }
@Entity class Readings { @Id Long id; @Column(name = "amount") BigDecimal amount; @Column(name = "amount", insertable = false, updatable = false) BigDecimal again; @Column(name = "only_read", insertable = false, updatable = false) String onlyRead; }
