package computed;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Computed {
    @Id
    Long id;

    Integer width;
    Integer height;

    @GeneratedColumn("width * height")
    Integer area;

    @Formula("width + height")
    Integer half;
}

@Entity
class Collated {
    @Id
    Long id;

    @ColumnDefault("1")
    Integer one;

    @ColumnDefault("'x'")
    @Column(nullable = false, length = 5)
    String text;
}

@Entity
@Subselect("select id from Collated")
class ReadModel {
    @Id
    Long id;
}
