package onetoone;

import jakarta.persistence.*;

@Entity
class Employee {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne
    Desk desk;

    @OneToOne(optional = false)
    @JoinColumn(name = "badge_no")
    Badge badge;

    @OneToOne(mappedBy = "employee")
    Contract contract;

    @OneToOne
    @JoinColumn(unique = false)
    Desk spareDesk;

    @OneToOne
    Employee deputy;
}

@Entity
class Desk {
    @Id
    @GeneratedValue
    Long id;

    String room;
}

@Entity
class Badge {
    @Id
    @Column(length = 12)
    String number;
}

@Entity
class Contract {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne
    Employee employee;
}

@Entity
class Parking {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne
    @JoinTable(name = "parking_employee")
    Employee employee;
}
