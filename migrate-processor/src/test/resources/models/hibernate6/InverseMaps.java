package models;

import jakarta.persistence.*;
import java.util.*;

@Entity class Cupboard {
    @Id long id;
    @ManyToMany(mappedBy = "others") @MapKeyColumn(name = "other_key") Map<String, Volume> otherVolumes;
}
@Entity class Volume {
    @Id long id;
    @ManyToMany @JoinTable(name = "volume_other") List<Cupboard> others;
}
