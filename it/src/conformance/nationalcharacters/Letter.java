package nationalcharacters;

import jakarta.persistence.*;
import org.hibernate.annotations.Nationalized;

@Entity
class Letter {
    @Id
    Long id;

    @Nationalized
    char sign;
}
