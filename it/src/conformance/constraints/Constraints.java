package constraints;

import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.*;

@Entity
@Table(
        name = "articles",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"code", "region"}),
            @UniqueConstraint(name = "uq_slug", columnNames = "slug")
        },
        indexes = {
            @Index(columnList = "title"),
            @Index(name = "ix_two", columnList = "region, title desc"),
            @Index(name = "ux_ean", columnList = "ean", unique = true)
        })
@Check(name = "ck_price", constraints = "price >= 0")
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 20)
    String code;

    @Column(length = 5)
    String region;

    @Column(length = 50)
    String slug;

    @Column(length = 80)
    String title;

    @Column(unique = true, length = 13)
    String ean;

    Integer price;

    @ColumnDefault("0")
    int stock;

    @ColumnDefault("'new'")
    @Column(length = 10)
    String state;

    @Check(constraints = "weight > 0")
    Integer weight;
}

@Entity
class Citizen {
    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @Column(length = 2)
    String country;

    @NaturalId
    @Column(length = 20, nullable = false)
    String passport;
}

@Entity
class Site {
    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @Column(length = 90)
    String url;
}
