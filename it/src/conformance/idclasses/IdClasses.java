package idclasses;

import jakarta.persistence.*;
import java.io.Serializable;

record SeatKey(String hall, int place) implements Serializable {}

@Entity
@IdClass(SeatKey.class)
class Seat {
    @Id
    String hall;

    @Id
    @Column(name = "seat_no")
    int place;

    boolean aisle;
}

record BookingKey(Long play, String guest) implements Serializable {}

@Entity
class Play {
    @Id
    Long id;

    String title;
}

@Entity
@IdClass(BookingKey.class)
class Booking {
    @Id
    @ManyToOne
    Play play;

    @Id
    @Column(length = 50)
    String guest;

    @ManyToOne
    Seat seat;
}

@Entity
class Receipt {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Seat seat;
}
