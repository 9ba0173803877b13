package models;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Line { String street; int number; @Column(nullable = false) String city; @ManyToOne Holder keeper; }
@Embeddable class StrictLine { @Column(nullable = false) String street; @Column(nullable = false) int number; }
@Entity @Table(name = "holder_tbl") class Holder {
    enum Kind { A, B }
    @Id long id;
    @ElementCollection Set<String> tags;
    @ElementCollection @Column(name = "strict_tag", nullable = false, length = 30) Set<String> strictTags;
    @ElementCollection List<Integer> numbers;
    @ElementCollection @OrderColumn List<String> ordered;
    @ElementCollection Map<String, Double> prices;
    @ElementCollection @MapKeyColumn(name = "locale_key", length = 5) @Column(name = "label") Map<Locale, String> labels;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind, Integer> kinds;
    @ElementCollection Map<Kind, Integer> ordinalKinds;
    @ElementCollection Map<Holder, String> byHolder;
    @ElementCollection Set<Line> lines;
    @ElementCollection Set<StrictLine> strictLines;
    @ElementCollection List<Line> lineList;
    @ElementCollection @AttributeOverride(name = "street", column = @Column(name = "via", length = 70)) List<Line> overridden;
    @ElementCollection Map<String, Line> lineMap;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> kindSet;
    @ElementCollection @Lob Set<String> texts;
    @ElementCollection @CollectionTable(name = "my_collection", joinColumns = @JoinColumn(name = "holder_ref"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"holder_ref", "word"}), indexes = @Index(name = "ix_word", columnList = "word desc")) @Column(name = "word") List<String> words;
    @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<String> loose;
    @ElementCollection @OrderColumn String[] array;
}
