package oneid;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;

@Entity
class ByLong {
    @Id
    Long id;

    @ManyToOne
    ByText other;
}

@Entity
class ByText {
    @Id
    String id;

    @ManyToOne
    ByDate other;
}

@Entity
class ByDate {
    @Id
    LocalDate id;

    @ManyToOne
    ByUuid other;
}

@Entity
class ByUuid {
    @Id
    UUID id;

    @ManyToOne
    ByDecimal other;
}

@Entity
class ByDecimal {
    @Id
    @Column(precision = 12, scale = 0)
    BigDecimal id;

    @ManyToOne
    ByChar other;
}

@Entity
class ByChar {
    @Id
    char id;

    @ManyToOne
    ByShort other;
}

@Entity
class ByShort {
    @Id
    short id;

    @ManyToOne
    ByByte other;
}

@Entity
class ByByte {
    @Id
    @Column(name = "byte_id")
    byte id;

    @ManyToOne
    ByLong other;
}
