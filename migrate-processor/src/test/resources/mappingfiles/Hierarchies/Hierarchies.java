package mapped;

import java.io.Serializable;
import java.util.UUID;

/** Hierarchies that a mapping file makes. */
public class Hierarchies {

    public abstract static class Vehicle {
        public UUID id;
        public String maker;
    }

    public static class Car extends Vehicle {
        public int doors;
    }

    public static class Truck extends Vehicle {
        public double load;
    }

    public static class Animal {
        public long id;
        public String name;
    }

    public static class Dog extends Animal {
        public boolean loud;
        public Animal enemy;
    }

    public static class Cat extends Animal {
        public int lives;
    }

    public static class Base {
        public String code;
        public Animal keeper;
    }

    public static class Order extends Base {
        public int year;
        public int number;
        public String remark;
        public String detail;
    }

    public static class OrderId implements Serializable {
        private static final long serialVersionUID = 1L;
        public int year;
        public int number;
    }
}
