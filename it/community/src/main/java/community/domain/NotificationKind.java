package community.domain;

/** What a notification is about. */
public enum NotificationKind {
    EVENT_REMINDER,
    GOAL_DUE,
    RIVAL_PROGRESS,
    TITLE_EARNED
}
