package primitives;

import jakarta.persistence.*;

@Entity
class Direct {
    @Id
    long id;

    int required;

    @Column(name = "named")
    int nullable;

    @Column(nullable = false)
    int stated;

    @Basic
    int basic;

    @Basic(optional = false)
    Integer wrapped;
}

@Embeddable
class Held {
    int held;

    @Column(nullable = false)
    int stated;

    boolean flag;
}

@Entity
class Holder {
    @Id
    Long id;

    Held held;
}

@Entity
class Parent {
    @Id
    @GeneratedValue
    Long id;

    int own;
}

@Entity
class Child extends Parent {
    int added;
    boolean more;

    @Column(nullable = true)
    int perhaps;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class JoinedParent {
    @Id
    @GeneratedValue
    Long id;

    int own;
}

@Entity
class JoinedChild extends JoinedParent {
    int added;

    @Column(name = "named")
    int perhaps;
}
