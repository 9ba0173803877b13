package community.domain;

/** How few users hold a title. */
public enum Rarity {
    COMMON,
    RARE,
    EPIC,
    LEGENDARY
}
