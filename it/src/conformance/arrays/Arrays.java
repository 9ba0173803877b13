package arrays;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Lists {
    @Id
    Long id;

    String[] words;
    int[] numbers;
    List<Integer> list;
    Set<String> names;
}

@Entity
class More {
    @Id
    Long id;

    UUID[] uuids;
    Long[] longs;
    double[] doubles;
}
