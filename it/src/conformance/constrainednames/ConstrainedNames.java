package constrainednames;

import jakarta.persistence.*;
import java.util.*;

@Entity
class AnEntityWithAnExtraordinarilyLongNameThatNobodyWould {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 20, unique = true)
    String anAttributeWithAnExtraordinarilyLongNameAsWell;

    @ManyToOne
    AnEntityWithAnExtraordinarilyLongNameThatNobodyWould anotherOneOfTheSameExtraordinarilyLongName;
}

@Entity
@Table(name = "t1")
class T1 {
    @Id
    Long id;

    @ManyToOne
    T2 t2;
}

@Entity
@Table(name = "t_2")
class T2 {
    @Id
    Long id;

    @Column(name = "c$1")
    String dollar;

    @Column(name = "_x")
    String underscore;
}
