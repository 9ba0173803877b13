package softdelete;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
class Gone {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Alive {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@SoftDelete(columnName = "removed", converter = org.hibernate.type.YesNoConverter.class)
class Marked {
    @Id
    @GeneratedValue
    Long id;
}
