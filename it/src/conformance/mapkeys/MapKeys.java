package mapkeys;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.*;

@Embeddable
record Cell(int line, int place) {}

@Entity
class Board {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @MapKeyColumn(name = "on_day")
    Map<LocalDate, Piece> byDay = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "board_cells")
    Map<Cell, Piece> cells = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(length = 12, nullable = false)
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> legacy = new HashMap<>();

    @OneToMany(mappedBy = "board")
    @MapKeyColumn(name = "slot_name", length = 10)
    Map<String, Slot> slots = new HashMap<>();

    @ElementCollection
    @AttributeOverride(name = "key.line", column = @Column(name = "key_line"))
    @AttributeOverride(name = "key.place", column = @Column(name = "key_place"))
    Map<Cell, Cell> moves = new HashMap<>();

    @OneToMany
    @JoinTable(name = "board_owners")
    @MapKeyJoinColumn(name = "owner_key")
    Map<Owner, Piece> owners = new HashMap<>();
}

@Entity
class Piece {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
class Slot {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Board board;
}

@Entity
class Owner {
    @Id
    @GeneratedValue
    Long id;
}
