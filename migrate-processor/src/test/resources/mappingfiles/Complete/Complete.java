package mapped;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Annotated classes whose annotations do not count. */
public class Complete {

    @Entity(name = "Chanson")
    @Table(name = "songs")
    @Comment("all songs")
    public static class Song {
        @Id
        @GeneratedValue
        @Column(name = "song_id")
        public long id;

        @Column(name = "title_", nullable = false)
        @ColumnDefault("'x'")
        public String title;

        @Basic(optional = false)
        public String tune;

        @Transient
        public String note;

        @ManyToOne
        @JoinColumn(name = "by_singer")
        public Singer singer;

        @Embedded
        public Name name;
    }

    @Entity
    public static class Singer {
        @Id
        public long id;

        @Column(name = "stage_name")
        public String name;
    }

    @Embeddable
    public static class Name {
        @Column(name = "first_name")
        public String first;

        public String last;
    }
}
