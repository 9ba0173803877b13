package singletablerelations;

import jakarta.persistence.*;
import java.util.*;

@Entity
abstract class Event {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Calendar calendar;
}

@Entity
class Meeting extends Event {
    @ManyToOne
    Room room;

    @ManyToMany
    Set<Guest> guests = new HashSet<>();

    @OneToOne
    Guest host;
}

@Entity
class Holiday extends Event {
    @ElementCollection
    Set<String> countries = new HashSet<>();

    @Basic(optional = false)
    String name;
}

@Entity
class Reminder extends Event {
    @Column(unique = true, length = 30)
    String code;

    @OneToMany
    @JoinColumn(name = "reminder_id")
    List<Alarm> alarms = new ArrayList<>();
}

@Entity
class Calendar {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Room {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Guest {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Alarm {
    @Id
    @GeneratedValue
    Long id;
}
