package harmless;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Sheet {
    @Id
    @GeneratedValue
    Long id;

    @Nationalized
    @Column(length = 40)
    String title;

    @ColumnTransformer(read = "upper(code)")
    @Column(length = 9)
    String code;
}

@Entity
@Cacheable
@OptimisticLocking(type = OptimisticLockType.ALL)
@DynamicUpdate
class Locked {
    @Id
    @GeneratedValue
    Long id;

    Integer counter;
}

@Entity
class Sorted {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @SortNatural
    SortedSet<String> words = new TreeSet<>();

    @OneToMany
    @JoinColumn(name = "sorted_id")
    @Fetch(FetchMode.SUBSELECT)
    @BatchSize(size = 5)
    Set<Sheet> sheets = new HashSet<>();
}
