package forum;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Instant;
import java.util.*;

@Entity
@Table(name = "members")
class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    @Size(max = 30)
    @Column(unique = true)
    String nick;

    @Column(nullable = false)
    @Email
    String email;

    @ElementCollection
    Set<String> badges = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "follows",
            joinColumns = @JoinColumn(name = "follower_id"),
            inverseJoinColumns = @JoinColumn(name = "followed_id"))
    Set<Member> follows = new HashSet<>();

    @ManyToMany(mappedBy = "follows")
    Set<Member> followers = new HashSet<>();
}

@Entity
class Board {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotNull
    String title;

    @ManyToOne
    Board parent;

    @ManyToMany
    Set<Member> moderators = new HashSet<>();
}

@Entity
@Table(name = "threads", indexes = @Index(columnList = "board_id, last_post_at desc"))
class Discussion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Board board;

    @ManyToOne(optional = false)
    Member starter;

    Instant lastPostAt;

    @Size(max = 150)
    String subject;

    boolean pinned;
    boolean closed;
}

@Entity
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Discussion discussion;

    @ManyToOne
    Member author;

    @ManyToOne
    Post inReplyTo;

    @NotBlank
    @Column(length = 10000)
    String text;

    Instant writtenAt;
    Instant editedAt;

    @OneToMany(mappedBy = "post")
    Set<Reaction> reactions = new HashSet<>();
}

record ReactionKey(Long post, Long member) implements java.io.Serializable {}

@Entity
@IdClass(ReactionKey.class)
class Reaction {
    @Id
    @ManyToOne
    Post post;

    @Id
    @ManyToOne
    Member member;

    @Column(length = 8, nullable = false)
    String emoji;
}

@Entity
class PrivateMessage {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false)
    Member sender;

    @ManyToMany
    @JoinTable(name = "message_recipients")
    Set<Member> recipients = new HashSet<>();

    @Lob
    String body;

    Instant sentAt;
}

@Entity
class Poll {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Discussion discussion;

    String question;

    @ElementCollection
    @OrderColumn(name = "option_no")
    @Column(name = "answer", length = 100, nullable = false)
    List<String> answers = new ArrayList<>();
}

@Entity
class Attachment {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne
    Post post;

    @Column(nullable = false)
    String fileName;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    byte[] content;

    Long contentLength;
}
