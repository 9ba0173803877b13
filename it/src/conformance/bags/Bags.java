package bags;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Basket {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @Bag
    List<Integer> counts = new ArrayList<>();
}

@Entity
class Shelf {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> labels = new HashSet<>();

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Basket> baskets = new HashSet<>();
}
