package community.domain;

/** What happens at an event. */
public enum EventKind {
    MEETUP,
    WORKSHOP,
    TALK,
    HACKATHON
}
