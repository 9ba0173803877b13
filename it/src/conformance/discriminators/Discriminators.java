package discriminators;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", length = 12)
class Device {
    @Id
    @GeneratedValue
    Long id;

    String label;
}

@Entity
@DiscriminatorValue("phone")
class Phone extends Device {
    String dialCode;
}

@Entity
@DiscriminatorValue("tablet")
class Tablet extends Device {
    Double diagonal;
}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Ticket {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@DiscriminatorValue("2")
class SeatTicket extends Ticket {
    String seat;
}

@Entity
@DiscriminatorColumn(name = "sort", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class Article {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@DiscriminatorValue("B")
class Bundle extends Article {
    Integer pieces;
}

@Entity
@DiscriminatorColumn
@DiscriminatorValue("lone")
class Lone {
    @Id
    Long id;

    String name;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type_of", length = 8)
class Plant {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@DiscriminatorValue("tree")
class Tree extends Plant {
    Double height;
}

@Entity
@DiscriminatorValue("herb")
class Herb extends Plant {
    Boolean spicy;
}
