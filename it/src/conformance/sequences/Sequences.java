package sequences;

import jakarta.persistence.*;
import java.math.BigInteger;
import java.util.UUID;

@Entity
class Auto {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@Table(name = "tab_named")
class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Integer id;
}

@Entity(name = "Renamed")
class Entitled {
    @Id
    @GeneratedValue
    Short id;
}

@Entity
class Own {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_gen")
    @SequenceGenerator(name = "own_gen", sequenceName = "own_numbers", initialValue = 100, allocationSize = 10)
    Long id;
}

@Entity
@SequenceGenerator(name = "by_class", initialValue = 5, allocationSize = 1)
class OnClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "by_class")
    Long id;
}

@Entity
class Implicit {
    @Id
    @GeneratedValue(generator = "undeclared")
    Long id;
}

@Entity
class Ident {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class SmallIdent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
}

@Entity
class Uuids {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class TextUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

@Entity
class Big {
    @Id
    @GeneratedValue
    BigInteger id;
}

@Entity
class Assigned {
    @Id
    String id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Root {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Branch extends Root {
    String leaf;
}
