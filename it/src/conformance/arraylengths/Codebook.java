package arraylengths;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Codebook {
    @Id
    Long id;

    @Column(length = 40)
    List<String> codes;
}
