package community.domain;

/** How far a goal has come. */
public enum GoalStatus {
    PLANNED,
    ACTIVE,
    ACHIEVED,
    ABANDONED
}
