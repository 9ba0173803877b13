package lobs;

import jakarta.persistence.*;

@Entity
class Texts {
    @Id
    Long id;

    @Lob
    String usual;

    @Lob
    @Column(name = "named")
    String named;

    @Lob
    @Column(length = 1000)
    String sized;

    @Lob
    char[] letters;
}

@Entity
class Bytes {
    @Id
    Long id;

    @Lob
    byte[] content;

    @Lob
    @Column(nullable = false)
    byte[] required;
}

@Entity
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(length = 20000000)
    String body;
}
