package mapped;

import jakarta.persistence.*;
import java.util.*;

/** Classes of which some are in the schema of their mapping file. */
public class FileDefaults {

    @Entity
    @Table(name = "stamps")
    @SecondaryTable(name = "notes")
    public static class Stamp {
        @Id
        @GeneratedValue
        public long id;

        @Column(table = "notes")
        public String note;

        @ElementCollection
        @CollectionTable(name = "colours")
        public Set<String> colours;

        @ManyToMany
        @JoinTable(name = "stamp_albums")
        public Set<Album> albums;
    }

    @Entity
    public static class Album {
        @Id
        public long id;

        @ElementCollection
        @CollectionTable(name = "pages")
        public Set<String> pages;
    }

    @Entity
    public static class Shop {
        @Id
        public long id;
    }
}
