package hibernateannotations;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@Comment("All of them")
class Commented {
    @Id
    Long id;

    @Comment("What it is called")
    String name;
}

@Entity
class Times {
    @Id
    @GeneratedValue
    Long id;

    @CreationTimestamp
    Instant made;

    @UpdateTimestamp
    LocalDateTime changed;

    @Version
    Integer version;
}

@Entity
@DynamicUpdate
@DynamicInsert
@Immutable
@BatchSize(size = 10)
class Harmless {
    @Id
    Long id;

    @Formula("id * 2")
    Long twice;
}

@Entity
class Deleted {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Commented owner;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Commented other;
}

@Entity
class Missing {
    @Id
    Long id;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Commented maybe;
}

@Entity
class Ordered {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @OrderColumn
    @ListIndexBase(1)
    List<String> notes = new ArrayList<>();
}
