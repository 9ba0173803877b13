package texts;

import jakarta.persistence.*;
import java.net.*;
import java.util.*;

@Entity
class Lengths {
    @Id
    Long id;

    String usual;

    @Column(length = 1)
    String one;

    @Column(length = 20)
    String twenty;

    @Column(length = 4000)
    String long4000;

    @Column(length = 40000)
    String long40000;

    @Column(length = 100000)
    String long100000;

    @Column(length = 20000000)
    String longest;
}

@Entity
class LikeText {
    @Id
    Long id;

    Locale locale;
    Currency currency;
    TimeZone timeZone;
    Class<?> type;
    URL url;
    UUID uuid;
    char[] letters;
    java.time.ZoneId zone;
    java.time.ZoneOffset offsetOf;
}

@Entity
class Required {
    @Id
    Long id;

    @Column(nullable = false)
    String a;

    @Basic(optional = false)
    String b;

    @Column(unique = true, length = 30)
    String c;

    @Column(name = "d_d")
    String d;
}

@Entity
class TextKey {
    @Id
    @Column(length = 64)
    String code;
}

@Entity
class Longest {
    @Id
    Long id;

    @Column(length = 16000)
    String long16000;
}
