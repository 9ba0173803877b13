package joinedinheritance;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String plate;

    int wheels;
}

@Entity
class Car extends Vehicle {
    int doors;

    @ManyToOne(optional = false)
    Garage garage;
}

@Entity
@PrimaryKeyJoinColumn(name = "truck_id")
class Truck extends Vehicle {
    @Column(nullable = false)
    Double freight;
}

@Entity
class TankTruck extends Truck {
    @Column(length = 40)
    String liquid;
}

@Entity
class Garage {
    @Id
    @GeneratedValue
    Long id;

    String address;
}
