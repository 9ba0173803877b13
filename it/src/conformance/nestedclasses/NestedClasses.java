package nestedclasses;

import jakarta.persistence.*;

final class NestedClasses {
    private NestedClasses() {}

    @Entity
    @Table(name = "inner_one")
    static class One {
        @Id
        @GeneratedValue
        Long id;

        String name;

        @Embedded
        Detail detail;
    }

    @Entity(name = "Two")
    static class Two {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne
        One one;
    }

    @Embeddable
    static class Detail {
        String text;
        int amount;
    }
}
