package entityinheritancemix;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Keyed {
    @Id
    @GeneratedValue
    Long id;
}

class Plain extends Keyed {
    String notPersistent;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Being extends Plain {
    String name;
}

@MappedSuperclass
abstract class Legged extends Being {
    Integer legs;
}

@Entity
class Animal extends Legged {
    @ManyToOne
    Being friend;
}

@Entity
@PrimaryKeyJoinColumn(name = "dog_no", foreignKey = @ForeignKey(name = "fk_dog"))
class Dog extends Animal {
    @Column(length = 20, unique = true)
    String chip;

    @OneToMany(mappedBy = "dog")
    Set<Toy> toys = new HashSet<>();
}

@Entity
class Toy {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Dog dog;
}

@Entity
class Stone extends Keyed {
    Double hardness;
}
