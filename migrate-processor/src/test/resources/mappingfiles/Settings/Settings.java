package mapped;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import java.util.*;

/** Classes of a unit whose properties change the schema. */
public class Settings {

    @Entity
    public static class CustomerOrder {
        @Id
        @GeneratedValue
        public long orderId;

        @NotNull
        public String placedBy;

        @ManyToMany
        public Set<OrderLine> orderLines;
    }

    @Entity
    @Table(schema = "special")
    public static class OrderLine {
        @Id
        public long lineId;
    }
}
