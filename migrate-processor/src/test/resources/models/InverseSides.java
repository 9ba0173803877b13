package models;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity class Shelf {
    enum Kind { A, B }
    @Id long id;
    @OneToMany(mappedBy = "shelf") @OrderColumn List<Book> books;
    @OneToMany(mappedBy = "second") @OrderColumn(name = "pos", nullable = false) List<Book> seconds;
    @OneToMany(mappedBy = "third") @MapKeyColumn(name = "by_key") Map<String, Book> thirds;
    @OneToMany(mappedBy = "fourth") Map<String, Book> fourths;
    @OneToMany(mappedBy = "fifth") Map<Label, Book> fifths;
    @OneToMany(mappedBy = "sixth") Map<Shelf, Book> sixths;
    @OneToMany(mappedBy = "seventh") @MapKey(name = "id") Map<Long, Book> sevenths;
    @OneToMany @JoinColumn Map<String, Book> eighths;
    @OneToMany @JoinColumn @Check(constraints = "length(a) > 2") @ColumnDefault("3") Set<Book> ninths;
    @ManyToMany @Check(constraints = "length(b) > 2") @ColumnDefault("4") Set<Book> tenths;
    @ManyToMany(mappedBy = "plain") Map<String, Book> plainBooks;
    @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.CHAR) Kind fixed;
    @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.CHAR) @Column(columnDefinition = "char(9)") Kind fixedDefined;
    @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.VARCHAR) @Column(columnDefinition = "varchar(9)") Kind textDefined;
    @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.INTEGER) @Column(columnDefinition = "int") Kind numberDefined;
    @Enumerated @Column(columnDefinition = "smallint") Kind ordinalDefined;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") Kind stringDefined;
    @ElementCollection @ColumnDefault("'x'") Set<String> defaulted;
    @ElementCollection @Check(constraints = "length(checked) > 2") Set<String> checked;
    @ElementCollection @ColumnDefault("7") @OrderColumn List<Integer> ordered;
    @ElementCollection @ColumnDefault("7") Map<String, Integer> mapped;
}
@Embeddable class Label { String text; int number; }
@Entity class Book {
    @Id long id;
    @ManyToOne Shelf shelf;
    @ManyToOne Shelf second;
    @ManyToOne Shelf third;
    @ManyToOne Shelf fourth;
    @ManyToOne Shelf fifth;
    @ManyToOne Shelf sixth;
    @ManyToOne Shelf seventh;
    @ManyToMany @JoinTable(name = "book_plain") Set<Shelf> plain;
}
