package fieldaccess;

import jakarta.persistence.*;

@Entity
class Gadget {
    @Id
    @GeneratedValue
    Long id;

    String name;
    public String label;
    protected Integer weight;
    private boolean active;
    final int size = 3;

    @Transient
    String forgotten;

    transient String forgottenToo;
    static String shared;
}

@Entity
class GadgetPart {
    @Id
    int number;

    @Access(AccessType.FIELD)
    String title;

    @ManyToOne
    Gadget gadget;
}
