package mapped;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;

/** Annotated classes of which a mapping file changes some attributes. */
public class Overrides {

    public enum Kind {
        NOVEL,
        POEM
    }

    @Entity
    @Table(name = "books", indexes = @Index(columnList = "heading"))
    public static class Book {
        @Id
        @GeneratedValue
        public long id;

        @Column(name = "book_title", length = 80)
        public String title;

        @Column(name = "subtitle_text", length = 90, nullable = false)
        public String subtitle;

        @Column(name = "price_", precision = 10, scale = 2)
        @ColumnDefault("0")
        public BigDecimal price;

        @Enumerated(EnumType.STRING)
        @Column(name = "kind_name", length = 20)
        public Kind kind;

        public Date printed;
        public String text;
        public int pages;

        @Transient
        public String note;

        public String draft;

        @ManyToOne(optional = false)
        @JoinColumn(name = "writer")
        public Author author;

        @ManyToOne
        @JoinColumn(name = "second_writer", nullable = false)
        public Author second;

        @ManyToMany
        @JoinTable(name = "readers")
        public Set<Author> readers;

        @ElementCollection
        @CollectionTable(name = "book_words")
        @Column(name = "word", length = 30)
        public Set<String> words;
    }

    @Entity
    public static class Author {
        @Id
        public long id;

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "town"))
        public Address home;

        @Embedded
        @AttributeOverrides({
            @AttributeOverride(name = "city", column = @Column(name = "work_city")),
            @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        })
        public Address work;
    }

    @Embeddable
    public static class Address {
        public String city;
        public String street;
    }
}
