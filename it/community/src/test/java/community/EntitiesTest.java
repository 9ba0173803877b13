package community;

import static org.assertj.core.api.Assertions.assertThat;

import community.domain.Address;
import community.domain.AttendanceLog;
import community.domain.AttendanceStatistics;
import community.domain.AttendanceSummary;
import community.domain.CheckInMethod;
import community.domain.DigestFrequency;
import community.domain.Event;
import community.domain.EventKind;
import community.domain.EventParticipant;
import community.domain.Goal;
import community.domain.GoalStatus;
import community.domain.Identified;
import community.domain.Notification;
import community.domain.NotificationKind;
import community.domain.NotificationSettings;
import community.domain.ParticipantStatus;
import community.domain.Priority;
import community.domain.Rarity;
import community.domain.Role;
import community.domain.SignupSource;
import community.domain.SocialLink;
import community.domain.SocialPlatform;
import community.domain.TitleAchievement;
import community.domain.User;
import community.domain.UserMetadata;
import community.domain.UserVision;
import jakarta.persistence.PersistenceUnitUtil;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each entity on the migrated database: saved in one transaction, read in another, removed at the end. */
final class EntitiesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static SessionFactory database;

    private final Deque<Object> saved = new ArrayDeque<>();
    private User ada;
    private User grace;

    @BeforeAll
    static void open() {
        database = CommunityDatabase.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void saveUsers() {
        ada = save(new User("ada", "ada@example.org", "Ada Lovelace"));
        grace = save(new User("grace", "grace@example.org", "Grace Hopper"));
    }

    @AfterEach
    void removeWhatWasSaved() {
        PersistenceUnitUtil keys = database.getPersistenceUnitUtil();
        database.inTransaction(session ->
                saved.forEach(each -> session.remove(session.find(each.getClass(), keys.getIdentifier(each)))));
    }

    @Test
    void usersHaveAProfile() {
        database.inTransaction(session -> {
            User user = session.find(User.class, ada.id());
            user.introduce("Writes programs for machines that do not exist yet.", TODAY, ZoneId.of("Europe/London"));
            user.moveTo(new Address("12 St James's Square", "London", "GB"));
            user.verifyEmail();
        });

        database.inTransaction(session -> {
            User user = session.find(User.class, ada.id());
            assertThat(user.username()).isEqualTo("ada");
            assertThat(user.email()).isEqualTo("ada@example.org");
            assertThat(user.displayName()).isEqualTo("Ada Lovelace");
            assertThat(user.bio()).isEqualTo("Writes programs for machines that do not exist yet.");
            assertThat(user.role()).isEqualTo(Role.MEMBER);
            assertThat(user.emailVerified()).isTrue();
            assertThat(user.birthDate()).isEqualTo(TODAY);
            assertThat(user.timeZone()).isEqualTo(ZoneId.of("Europe/London"));
            assertThat(user.home().city()).isEqualTo("London");
            assertThat(user.createdAt()).isEqualTo(ada.createdAt());
            assertThat(user.updatedAt()).isAfterOrEqualTo(user.createdAt());
        });
    }

    @Test
    void usersHaveLinksAndRivals() {
        database.inTransaction(session -> {
            User user = session.find(User.class, ada.id());
            user.link(SocialPlatform.GITHUB, "https://github.com/ada");
            user.challenge(session.find(User.class, grace.id()));
        });

        database.inTransaction(session -> {
            User user = session.find(User.class, grace.id());
            assertThat(user.socialLinks()).isEmpty();
            assertThat(user.rivals()).extracting(User::username).containsExactly("ada");
            User rival = user.rivals().iterator().next();
            assertThat(rival.socialLinks())
                    .containsExactly(new SocialLink(SocialPlatform.GITHUB, "https://github.com/ada"));
        });
    }

    @Test
    void usersHaveMetadata() {
        UserMetadata metadata = new UserMetadata(ada, SignupSource.INVITATION, "GRACE-42", "{\"theme\": \"dark\"}");
        metadata.loggedIn();

        check(save(metadata), found -> {
            assertThat(found.user().id()).isEqualTo(ada.id());
            assertThat(found.signupSource()).isEqualTo(SignupSource.INVITATION);
            assertThat(found.referralCode()).isEqualTo("GRACE-42");
            assertThat(found.loginCount()).isEqualTo(1);
            assertThat(found.preferences()).isEqualTo("{\"theme\": \"dark\"}");
        });
    }

    @Test
    void visionsLeadToGoals() {
        UserVision vision = new UserVision(ada, "Machines compose music.", 2030);
        vision.share();
        save(vision);
        Goal goal = new Goal(ada, "Write the notes", Priority.HIGH);
        goal.plan(vision, "Explain the engine.", new BigDecimal("1000.50"), TODAY);
        goal.achieve(NOON);

        check(save(goal), found -> {
            assertThat(found.user().goals()).containsExactly(found);
            assertThat(found.vision().statement()).isEqualTo("Machines compose music.");
            assertThat(found.vision().targetYear()).isEqualTo(2030);
            assertThat(found.vision().shared()).isTrue();
            assertThat(found.title()).isEqualTo("Write the notes");
            assertThat(found.description()).isEqualTo("Explain the engine.");
            assertThat(found.status()).isEqualTo(GoalStatus.ACHIEVED);
            assertThat(found.priority()).isEqualTo(Priority.HIGH);
            assertThat(found.targetAmount()).isEqualByComparingTo("1000.50");
            assertThat(found.progressPercent()).isEqualTo(100);
            assertThat(found.dueOn()).isEqualTo(TODAY);
            assertThat(found.achievedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void eventsHaveParticipants() {
        Event event = new Event(ada, "engines-2026", "Engines", EventKind.WORKSHOP, NOON, NOON.plusSeconds(7200));
        event.announce("Bring a card.", new Address("1 Dorset Street", "London", "GB"), 20, new BigDecimal("5.00"));
        save(event);
        save(new EventParticipant(event, grace, NOON, "By ship."));

        check(event, found -> {
            assertThat(found.organizer().id()).isEqualTo(ada.id());
            assertThat(found.slug()).isEqualTo("engines-2026");
            assertThat(found.title()).isEqualTo("Engines");
            assertThat(found.description()).isEqualTo("Bring a card.");
            assertThat(found.kind()).isEqualTo(EventKind.WORKSHOP);
            assertThat(found.venue().street()).isEqualTo("1 Dorset Street");
            assertThat(found.startsAt()).isEqualTo(NOON);
            assertThat(found.endsAt()).isEqualTo(NOON.plusSeconds(7200));
            assertThat(found.capacity()).isEqualTo(20);
            assertThat(found.fee()).isEqualByComparingTo("5.00");
            EventParticipant participant = found.participants().get(0);
            assertThat(participant.user().id()).isEqualTo(grace.id());
            assertThat(participant.status()).isEqualTo(ParticipantStatus.REGISTERED);
            assertThat(participant.joinedAt()).isEqualTo(NOON);
            assertThat(participant.note()).isEqualTo("By ship.");
        });
    }

    @Test
    void titlesAreEarned() {
        check(save(new TitleAchievement(ada, "first-program", Rarity.LEGENDARY, 500, NOON)), found -> {
            assertThat(found.user().id()).isEqualTo(ada.id());
            assertThat(found.titleCode()).isEqualTo("first-program");
            assertThat(found.rarity()).isEqualTo(Rarity.LEGENDARY);
            assertThat(found.points()).isEqualTo(500);
            assertThat(found.earnedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void attendanceIsLogged() {
        AttendanceLog log = new AttendanceLog(ada, null, TODAY, NOON, CheckInMethod.QR_CODE);
        log.locate(51.5073, -0.1346);
        log.checkOut(NOON.plusSeconds(3600));

        check(save(log), found -> {
            assertThat(found.user().id()).isEqualTo(ada.id());
            assertThat(found.event()).isNull();
            assertThat(found.attendedOn()).isEqualTo(TODAY);
            assertThat(found.checkedInAt()).isEqualTo(NOON);
            assertThat(found.checkedOutAt()).isEqualTo(NOON.plusSeconds(3600));
            assertThat(found.method()).isEqualTo(CheckInMethod.QR_CODE);
            assertThat(found.latitude()).isEqualTo(51.5073);
            assertThat(found.longitude()).isEqualTo(-0.1346);
        });
    }

    @Test
    void attendanceIsSummedUp() {
        check(save(new AttendanceSummary(ada, TODAY.withDayOfMonth(1), 20, 1, 9_000_000_000L)), found -> {
            assertThat(found.user().id()).isEqualTo(ada.id());
            assertThat(found.monthStart()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(found.daysAttended()).isEqualTo(20);
            assertThat(found.daysMissed()).isEqualTo(1);
            assertThat(found.minutesAttended()).isEqualTo(9_000_000_000L);
        });
    }

    @Test
    void attendanceHasStatistics() {
        AttendanceStatistics statistics = new AttendanceStatistics(ada);
        statistics.attended(TODAY, new BigDecimal("0.9524"));

        check(save(statistics), found -> {
            assertThat(found.user().id()).isEqualTo(ada.id());
            assertThat(found.totalDays()).isEqualTo(1);
            assertThat(found.currentStreak()).isEqualTo(1);
            assertThat(found.longestStreak()).isEqualTo(1);
            assertThat(found.attendanceRate()).isEqualByComparingTo("0.9524");
            assertThat(found.lastAttendedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void notificationsAreRead() {
        Notification notification = new Notification(ada, NotificationKind.RIVAL_PROGRESS, "Grace found a bug. 🐛");
        notification.about(grace, null);
        notification.read(NOON);

        check(save(notification), found -> {
            assertThat(found.recipient().id()).isEqualTo(ada.id());
            assertThat(found.actor().id()).isEqualTo(grace.id());
            assertThat(found.event()).isNull();
            assertThat(found.kind()).isEqualTo(NotificationKind.RIVAL_PROGRESS);
            assertThat(found.message()).isEqualTo("Grace found a bug. 🐛");
            assertThat(found.readAt()).isEqualTo(NOON);
        });
    }

    @Test
    void settingsHaveTheKeyOfTheirUser() {
        database.inTransaction(session -> {
            NotificationSettings settings = new NotificationSettings(session.find(User.class, ada.id()));
            settings.quiet(LocalTime.of(22, 0), LocalTime.of(7, 30));
            session.persist(settings);
            saved.push(settings);
        });

        database.inTransaction(session -> {
            NotificationSettings found = session.find(NotificationSettings.class, ada.id());
            assertThat(found.byEmail()).isTrue();
            assertThat(found.byPush()).isTrue();
            assertThat(found.digest()).isEqualTo(DigestFrequency.WEEKLY);
            assertThat(found.quietFrom()).isEqualTo(LocalTime.of(22, 0));
            assertThat(found.quietUntil()).isEqualTo(LocalTime.of(7, 30));
        });
    }

    private <T> T save(T entity) {
        database.inTransaction(session -> session.persist(entity));
        saved.push(entity);
        return entity;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Identified> void check(T entity, Consumer<T> checks) {
        database.inTransaction(session -> checks.accept((T) session.find(entity.getClass(), entity.id())));
    }
}
