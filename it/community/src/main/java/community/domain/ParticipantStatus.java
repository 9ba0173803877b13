package community.domain;

/** Where a participant stands. */
public enum ParticipantStatus {
    INVITED,
    REGISTERED,
    WAITING,
    ATTENDED,
    CANCELLED
}
