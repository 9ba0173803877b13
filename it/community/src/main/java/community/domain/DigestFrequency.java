package community.domain;

/** How often notifications are summed up in one mail. */
public enum DigestFrequency {
    NEVER,
    DAILY,
    WEEKLY
}
