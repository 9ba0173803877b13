package mapped;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.*;

/** Classes without an annotation, which only a mapping file makes entities. */
public class Plain {

    public enum Level {
        LOW,
        HIGH
    }

    public static class Root {
        protected long id;
        protected int version;
    }

    public static class Person extends Root {
        String name;
        String nick;
        LocalDate born;
        Level level;
        byte[] photo;
        boolean active;
        Place home;
        Person boss;
        Passport passport;
        List<Pet> pets;
        List<Pet> toys;
        Set<Club> clubs;
        Map<String, Club> byRole;
        Map<Level, String> marks;
        Set<Place> places;
        List<String> steps;
        String ignored;
    }

    public static class Place {
        String street;
        int number;
        Country country;
    }

    public static class Country {
        String iso;
    }

    public static class Passport {
        PassportId id;
        Person owner;
    }

    public static class PassportId implements Serializable {
        private static final long serialVersionUID = 1L;
        String country;
        int number;
    }

    public static class Pet {
        Integer id;
        Person owner;
        Person finder;
    }

    public static class Club {
        Long id;
        Set<Person> members;
    }
}
