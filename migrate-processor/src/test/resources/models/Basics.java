package models;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Basics {
    enum Color { RED, GREEN, AMBER_X }

    @Id
    private UUID id;
    boolean flag;
    Boolean flagOrNull;
    byte tiny;
    short small;
    int whole;
    Integer wholeOrNull;
    @Column(name = "writtenWhole") int written;
    @Basic int basicWhole;
    @Basic(optional = false) Integer basicRequired;
    long big;
    float approximate;
    double approximateTwice;
    @Column(precision = 10) double approximateTen;
    char letter;
    @Column(length = 2) Character letters;
    String text;
    @Column(length = 40, nullable = false, unique = true) String shortText;
    @Column(length = 100000) String longText;
    @Column(columnDefinition = "varchar(7) default 'a'") String defined;
    char[] characters;
    BigDecimal amount;
    @Column(precision = 10) BigDecimal amountTen;
    @Column(precision = 12, scale = 4) BigDecimal amountTwelve;
    @Column(scale = 4) BigDecimal amountScale;
    BigInteger count;
    @Column(precision = 20) BigInteger countTwenty;
    LocalDate day;
    LocalTime hour;
    LocalDateTime moment;
    Instant instant;
    OffsetDateTime offsetMoment;
    ZonedDateTime zonedMoment;
    OffsetTime offsetHour;
    Duration duration;
    Year year;
    Date date;
    Calendar calendar;
    @Temporal(TemporalType.DATE) Date justDate;
    @Temporal(TemporalType.TIME) Date justTime;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
    byte[] bytes;
    @Column(length = 2000) byte[] manyBytes;
    @Lob byte[] blob;
    @Lob String clob;
    @Lob @Column(length = 5000) String sizedClob;
    java.sql.Blob realBlob;
    java.sql.Clob realClob;
    java.sql.NClob realNClob;
    Color color;
    @Enumerated(EnumType.STRING) Color colorName;
    @Enumerated(EnumType.STRING) @Column(length = 12, nullable = false) Color requiredColor;
    Locale locale;
    TimeZone timeZone;
    ZoneId zoneId;
    ZoneOffset zoneOffset;
    java.net.URL url;
    Currency currency;
    Class<?> type;
    java.net.InetAddress address;
    YearMonth yearMonth;
    Period period;
    Month month;
    final int constant = 3;
    transient String notThere;
    @Transient String notThereEither;
    static String neither;
    @Version int version;
}
