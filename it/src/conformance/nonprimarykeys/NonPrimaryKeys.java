package nonprimarykeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Language implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false, length = 3)
    String code;
}

@Entity
class Translation {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(referencedColumnName = "code")
    Language language;

    @OneToOne
    @JoinColumn(name = "fallback", referencedColumnName = "code")
    Language fallback;
}

@Entity
class Depot implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, length = 9)
    String name;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "depot_name", referencedColumnName = "name"))
    Set<String> gates = new HashSet<>();
}
