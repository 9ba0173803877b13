package community.domain;

/** How much a goal matters. The position is stored. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
