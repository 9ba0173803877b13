package secondarytables;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "person_detail")
@SecondaryTable(name = "person_photo", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
class Person {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @Column(table = "person_detail", length = 500)
    String biography;

    @Column(table = "person_detail", nullable = false)
    Integer shoeSize;

    @Column(table = "person_photo")
    byte[] photo;

    @ManyToOne
    @JoinColumn(table = "person_detail")
    Town birthplace;
}

@Entity
class Town {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
