package community.domain;

/** How a user came to the community. New sources go to the end: the position is stored. */
public enum SignupSource {
    WEBSITE,
    INVITATION,
    EVENT
}
