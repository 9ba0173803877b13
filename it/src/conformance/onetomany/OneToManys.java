package onetomany;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Team {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    List<Player> listed = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "team_set")
    Set<Player> inSet = new HashSet<>();

    @OneToMany
    @JoinTable(name = "team_ordered")
    @OrderColumn
    List<Player> ordered = new ArrayList<>();

    @OneToMany
    @JoinColumn
    List<Player> joined = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "captain_team")
    Set<Captain> captains = new HashSet<>();

    @OneToMany(mappedBy = "team")
    List<Match> matches = new ArrayList<>();

    @OneToMany(mappedBy = "guest")
    @OrderColumn(name = "guest_pos")
    List<Match> away = new ArrayList<>();
}

@Entity
class Player {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
class Captain {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@Table(name = "matches")
class Match {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Team team;

    @ManyToOne
    Team guest;
}
