package mapped;

import java.util.Set;

/** References whose foreign keys a mapping file describes. */
public class ForeignKeys {

    public static class Node {
        public long id;
        public Node parent;
        public Set<Node> friends;
        public Set<String> names;
        public String note;
    }

    public static class Leaf extends Node {
        public String colour;
    }
}
