package ordercolumns;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Playlist {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @OrderColumn
    List<String> titles = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "nr", nullable = false)
    List<Integer> numbers = new ArrayList<>();

    @ManyToMany
    @OrderColumn
    List<Song> songs = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "in_list")
    @OrderColumn(name = "in_list_pos")
    List<Song> own = new ArrayList<>();

    @OneToMany(mappedBy = "playlist")
    @OrderColumn
    List<Mix> mixes = new ArrayList<>();

    @ElementCollection
    @OrderBy
    List<Integer> sorted = new ArrayList<>();
}

@Entity
class Song {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
class Mix {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Playlist playlist;
}
