package community.domain;

/** Where else a user can be found. */
public enum SocialPlatform {
    GITHUB,
    INSTAGRAM,
    LINKEDIN,
    MASTODON,
    YOUTUBE
}
