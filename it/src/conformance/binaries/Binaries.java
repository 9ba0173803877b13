package binaries;

import jakarta.persistence.*;

@Entity
class Blobs {
    @Id
    Long id;

    byte[] usual;

    @Column(length = 16)
    byte[] hash;

    @Column(length = 100000)
    byte[] large;

    @Lob
    byte[] lob;

    @Lob
    @Column(length = 100000)
    byte[] sizedLob;
}

@Entity
class Objects {
    @Id
    Long id;

    java.io.Serializable anything;
    java.time.Period period;
    java.time.YearMonth inMonth;
    java.net.URI uri;
}

@Entity
class Keyed {
    @Id
    Long id;

    @Column(nullable = false, length = 32)
    byte[] digest;
}
