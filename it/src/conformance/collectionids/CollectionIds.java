package collectionids;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.descriptor.java.LongJavaType;

@Entity
class Basket {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(name = "basket_fruits")
    @CollectionIdJavaType(LongJavaType.class)
    @CollectionId(column = @Column(name = "fruit_id"), generator = "increment")
    Collection<String> fruits = new ArrayList<>();

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
