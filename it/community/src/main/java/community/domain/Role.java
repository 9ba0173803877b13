package community.domain;

/** What a user may do. */
public enum Role {
    MEMBER,
    ORGANIZER,
    MODERATOR,
    ADMIN
}
