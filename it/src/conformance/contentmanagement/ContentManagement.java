package contentmanagement;

import jakarta.persistence.*;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

enum State {
    DRAFT,
    REVIEW,
    PUBLISHED,
    ARCHIVED
}

@MappedSuperclass
abstract class Base {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_ids")
    @SequenceGenerator(name = "content_ids", sequenceName = "content_ids", allocationSize = 20)
    Long id;

    @Version
    Integer version;

    @CreationTimestamp
    Instant createdAt;

    @UpdateTimestamp
    Instant updatedAt;
}

@Entity
class Site extends Base {
    @Column(nullable = false, unique = true, length = 120)
    String host;

    @Column(length = 5)
    String defaultLanguage;

    @ElementCollection
    Set<Locale> languages = new HashSet<>();
}

@Entity
class Author extends Base {
    @NaturalId
    @Column(length = 60)
    String login;

    String displayName;

    @OneToOne(mappedBy = "author")
    AuthorProfile profile;

    @ManyToMany
    @JoinTable(name = "author_roles")
    Set<EditorRole> roles = new HashSet<>();
}

@Entity
class AuthorProfile {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Author author;

    @Lob
    String biography;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> links;
}

@Entity
class EditorRole {
    @Id
    @Column(length = 20)
    String name;

    @ElementCollection
    @CollectionTable(name = "role_permissions")
    @Column(name = "permission", length = 50)
    Set<String> permissions = new HashSet<>();
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "content_type", length = 20)
abstract class Content extends Base {
    @NotBlank
    @Size(max = 200)
    String title;

    @Column(length = 200)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    State state;

    @ManyToOne(optional = false)
    Site site;

    @ManyToOne
    Author author;

    @ManyToMany
    @JoinTable(name = "content_tags")
    Set<Tag> tags = new HashSet<>();

    LocalDateTime publishAt;
}

@Entity
@DiscriminatorValue("article")
class Article extends Content {
    @Lob
    @Column(length = 1000000)
    String body;

    @Column(length = 500)
    String teaser;

    @ManyToOne
    Media image;
}

@Entity
@DiscriminatorValue("page")
@Table(name = "pages")
class Page extends Content {
    @ManyToOne
    Page parent;

    @OneToMany(mappedBy = "parent")
    @OrderColumn(name = "menu_no")
    List<Page> children = new ArrayList<>();

    @OneToMany(mappedBy = "page")
    @OrderBy("slot")
    List<Block> blocks = new ArrayList<>();
}

@Entity
@DiscriminatorValue("gallery")
class Gallery extends Content {
    @ManyToMany
    @OrderColumn(name = "image_no")
    List<Media> images = new ArrayList<>();
}

@Entity
abstract class Block extends Base {
    @ManyToOne(optional = false)
    Page page;

    @Column(length = 30)
    String slot;
}

@Entity
class TextBlock extends Block {
    @Column(length = 4000)
    String markdown;
}

@Entity
class ImageBlock extends Block {
    @ManyToOne
    Media media;

    @Column(length = 250)
    String caption;
}

@Entity
class EmbedBlock extends Block {
    @Column(length = 1000)
    String url;

    Integer height;
}

@Entity
class Media extends Base {
    @Column(nullable = false)
    String fileName;

    @Column(length = 100, nullable = false)
    String mimeType;

    long bytes;

    @Column(length = 64, unique = true)
    String checksum;

    @ElementCollection
    @MapKeyColumn(name = "lang", length = 5)
    @Column(name = "alt_text", length = 300)
    Map<String, String> altTexts = new HashMap<>();
}

@Entity
class Tag extends Base {
    @Column(nullable = false, unique = true, length = 50)
    String name;
}

@Entity
class Comment extends Base {
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Content content;

    @ManyToOne
    Comment replyTo;

    @Column(length = 80)
    String nickname;

    @Column(length = 3000, nullable = false)
    String text;

    @ColumnDefault("false")
    boolean approved;
}

record RevisionKey(Long content, int revisionNo) implements java.io.Serializable {}

@Entity
@IdClass(RevisionKey.class)
class ContentRevision {
    @Id
    @ManyToOne
    Content content;

    @Id
    int revisionNo;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> snapshot;

    Instant at;
}

@Entity
class Redirect {
    @Id
    @Column(length = 180)
    String fromPath;

    @ManyToOne
    Content target;

    short status;
}

@Entity
class Menu extends Base {
    String name;

    @ElementCollection
    @CollectionTable(name = "menu_entries")
    @OrderColumn(name = "entry_no")
    List<MenuEntry> entries = new ArrayList<>();
}

@Embeddable
class MenuEntry {
    @Column(length = 60, nullable = false)
    String label;

    @ManyToOne
    Page page;

    @Column(length = 300)
    String href;
}

@Entity
class Subscription extends Base {
    @Column(length = 190)
    String email;

    @ManyToOne
    Site site;

    @Column(nullable = false)
    UUID token;

    ZonedDateTime confirmedAt;
}
