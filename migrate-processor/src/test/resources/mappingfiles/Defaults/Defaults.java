package mapped;

import jakarta.persistence.*;
import java.util.*;

/** Classes in the schema that a mapping file says. */
public class Defaults {

    @Entity
    public static class Annotated {
        @Id
        @GeneratedValue
        public long id;

        @ElementCollection
        public List<String> words;

        @ManyToMany
        public Set<Mapped> others;
    }

    @Entity
    @Table(schema = "special")
    public static class Mapped {
        @Id
        @GeneratedValue(generator = "numbers")
        @SequenceGenerator(name = "numbers", schema = "counters")
        public long id;
    }
}
