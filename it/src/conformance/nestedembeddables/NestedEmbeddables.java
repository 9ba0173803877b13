package nestedembeddables;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Inner {
    Integer depth;

    @Column(length = 15)
    String note;
}

@Embeddable
class Middle {
    Inner inner;
    Boolean flag;

    @ElementCollection
    Set<String> words = new HashSet<>();
}

@Embeddable
class Outer {
    @Embedded
    Middle middle;

    String label;
}

@Entity
class Onion {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    Outer outer;
}

@Entity
class Shallot {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    @AttributeOverride(name = "middle.inner.note", column = @Column(name = "remark", nullable = false, length = 99))
    Outer outer;
}

@Entity
class Layered {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @AttributeOverride(name = "depth", column = @Column(name = "deep"))
    List<Inner> inners = new ArrayList<>();
}

@Entity
class Keyed {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @AttributeOverrides({
        @AttributeOverride(name = "key", column = @Column(name = "lang", length = 3)),
        @AttributeOverride(name = "value.note", column = @Column(name = "memo"))
    })
    Map<String, Inner> byLanguage = new HashMap<>();
}
