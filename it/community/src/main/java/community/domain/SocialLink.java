package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A page of a user somewhere else. */
@Embeddable
public class SocialLink {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SocialPlatform platform;

    @Column(nullable = false, length = 300)
    private String url;

    protected SocialLink() {}

    public SocialLink(SocialPlatform platform, String url) {
        this.platform = platform;
        this.url = url;
    }

    public SocialPlatform platform() {
        return platform;
    }

    public String url() {
        return url;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SocialLink link && platform == link.platform && Objects.equals(url, link.url);
    }

    @Override
    public int hashCode() {
        return Objects.hash(platform, url);
    }
}
