package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** create the community. */
@Revision(id = "ae22ae7c5289", message = "create the community", created = "2026-11-22T09:05:38Z")
public final class R202611220905_CreateTheCommunity_ae22ae7c5289 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "users",
        column("id", uuid()),
        column("birth_date", date()).nullable(),
        column("created_at", timestampWithTimeZone(6)),
        column("display_name", varchar(100)),
        column("email", varchar(254)),
        column("email_verified", bool()).defaultTo("false"),
        column("home_city", varchar(80)).nullable(),
        column("home_country_code", varchar(2)).nullable(),
        column("home_street", varchar(120)).nullable(),
        column("role", enumeration("MEMBER", "ORGANIZER", "MODERATOR", "ADMIN").length(20)).defaultTo("'MEMBER'"),
        column("updated_at", timestampWithTimeZone(6)),
        column("username", varchar(40)),
        column("version", bigint()),
        primaryKey("pk_users", "id"),
        unique("uq_users_email", "email"),
        unique("uq_users_username", "username"),
        index("ix_users_display_name", "display_name"));
    op.createTable(
        "attendance_statistics",
        column("id", uuid()),
        column("attendance_rate", decimal(5, 4)),
        column("created_at", timestampWithTimeZone(6)),
        column("current_streak", integer()).defaultTo("0"),
        column("last_attended_on", date()).nullable(),
        column("longest_streak", integer()).defaultTo("0"),
        column("total_days", integer()).defaultTo("0"),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_attendance_statistics", "id"),
        unique("uq_attendance_statistics_user_id", "user_id"),
        foreignKey("fk_attendance_statistics_user_id", "user_id").references("users", "id"));
    op.createTable(
        "attendance_summaries",
        column("id", uuid()),
        column("created_at", timestampWithTimeZone(6)),
        column("days_attended", smallint()),
        column("days_missed", smallint()),
        column("minutes_attended", bigint()),
        column("month_start", date()),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_attendance_summaries", "id"),
        unique("uq_attendance_summaries_user_month", "user_id", "month_start"),
        foreignKey("fk_attendance_summaries_user_id", "user_id").references("users", "id"));
    op.createTable(
        "events",
        column("id", uuid()),
        column("capacity", integer()).nullable(),
        column("created_at", timestampWithTimeZone(6)),
        column("description", varchar(4000)).nullable(),
        column("ends_at", timestampWithTimeZone(6)),
        column("fee", decimal(10, 2)).nullable(),
        column("kind", enumeration("MEETUP", "WORKSHOP", "TALK", "HACKATHON").length(20)),
        column("organizer_id", uuid()),
        column("slug", varchar(80)),
        column("starts_at", timestampWithTimeZone(6)),
        column("title", varchar(150)),
        column("updated_at", timestampWithTimeZone(6)),
        column("venue_city", varchar(80)).nullable(),
        column("venue_country_code", varchar(2)).nullable(),
        column("venue_street", varchar(120)).nullable(),
        column("version", bigint()),
        primaryKey("pk_events", "id"),
        unique("uq_events_slug", "slug"),
        foreignKey("fk_events_organizer_id", "organizer_id").references("users", "id"),
        index("ix_events_starts_at", "starts_at"));
    op.createTable(
        "attendance_logs",
        column("id", uuid()),
        column("attended_on", date()),
        column("checked_in_at", timestampWithTimeZone(6)),
        column("checked_out_at", timestampWithTimeZone(6)).nullable(),
        column("created_at", timestampWithTimeZone(6)),
        column("event_id", uuid()).nullable(),
        column("latitude", doublePrecision()).nullable(),
        column("longitude", doublePrecision()).nullable(),
        column("method", enumeration("QR_CODE", "LOCATION", "MANUAL").length(20)),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_attendance_logs", "id"),
        foreignKey("fk_attendance_logs_event_id", "event_id").references("events", "id"),
        foreignKey("fk_attendance_logs_user_id", "user_id").references("users", "id"),
        index("ix_attendance_logs_user_day", "user_id", "attended_on"));
    op.createTable(
        "event_participants",
        column("id", uuid()),
        column("created_at", timestampWithTimeZone(6)),
        column("event_id", uuid()),
        column("joined_at", timestampWithTimeZone(6)),
        column("note", varchar(300)).nullable(),
        column("status", enumeration("INVITED", "REGISTERED", "WAITING", "ATTENDED", "CANCELLED").length(20)),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_event_participants", "id"),
        unique("uq_event_participants_event_user", "event_id", "user_id"),
        foreignKey("fk_event_participants_event_id", "event_id").references("events", "id"),
        foreignKey("fk_event_participants_user_id", "user_id").references("users", "id"));
    op.createTable(
        "notification_settings",
        column("user_id", uuid()),
        column("by_email", bool()).defaultTo("true"),
        column("by_push", bool()).defaultTo("true"),
        column("created_at", timestampWithTimeZone(6)),
        column("digest", enumeration("NEVER", "DAILY", "WEEKLY").length(20)),
        column("quiet_from", time(6)).nullable(),
        column("quiet_until", time(6)).nullable(),
        column("updated_at", timestampWithTimeZone(6)),
        column("version", bigint()),
        primaryKey("pk_notification_settings", "user_id"),
        foreignKey("fk_notification_settings_user_id", "user_id").references("users", "id"));
    op.createTable(
        "notifications",
        column("id", uuid()),
        column("actor_id", uuid()).nullable(),
        column("created_at", timestampWithTimeZone(6)),
        column("event_id", uuid()).nullable(),
        column("kind", enumeration("EVENT_REMINDER", "GOAL_DUE", "RIVAL_PROGRESS", "TITLE_EARNED").length(30)),
        column("message", varchar(1000)),
        column("read_at", timestampWithTimeZone(6)).nullable(),
        column("recipient_id", uuid()),
        column("updated_at", timestampWithTimeZone(6)),
        column("version", bigint()),
        primaryKey("pk_notifications", "id"),
        foreignKey("fk_notifications_actor_id", "actor_id").references("users", "id"),
        foreignKey("fk_notifications_event_id", "event_id").references("events", "id"),
        foreignKey("fk_notifications_recipient_id", "recipient_id").references("users", "id"),
        index("ix_notifications_recipient_read_at", "recipient_id", "read_at"));
    op.createTable(
        "title_achievements",
        column("id", uuid()),
        column("created_at", timestampWithTimeZone(6)),
        column("earned_at", timestampWithTimeZone(6)),
        column("points", integer()),
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY").length(20)),
        column("title_code", varchar(60)),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_title_achievements", "id"),
        unique("uq_title_achievements_user_title", "user_id", "title_code"),
        foreignKey("fk_title_achievements_user_id", "user_id").references("users", "id"));
    op.createTable(
        "user_metadata",
        column("id", uuid()),
        column("created_at", timestampWithTimeZone(6)),
        column("login_count", integer()),
        column("preferences", clob()).nullable(),
        column("referral_code", varchar(16)).nullable(),
        column("signup_source", ordinalEnumeration("WEBSITE", "INVITATION", "EVENT")),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_user_metadata", "id"),
        unique("uq_user_metadata_referral_code", "referral_code"),
        unique("uq_user_metadata_user_id", "user_id"),
        foreignKey("fk_user_metadata_user_id", "user_id").references("users", "id"));
    op.createTable(
        "user_rivals",
        column("rival_id", uuid()),
        column("user_id", uuid()),
        primaryKey("pk_user_rivals", "rival_id", "user_id"),
        foreignKey("fk_user_rivals_rival_id", "rival_id").references("users", "id"),
        foreignKey("fk_user_rivals_user_id", "user_id").references("users", "id"));
    op.createTable(
        "user_social_links",
        column("user_id", uuid()),
        column("url", varchar(300)),
        column("platform", enumeration("GITHUB", "INSTAGRAM", "LINKEDIN", "MASTODON", "YOUTUBE").length(20)),
        primaryKey("pk_user_social_links", "user_id", "url", "platform"),
        foreignKey("fk_user_social_links_user_id", "user_id").references("users", "id"));
    op.createTable(
        "user_visions",
        column("id", uuid()),
        column("content", varchar(1000)),
        column("created_at", timestampWithTimeZone(6)),
        column("shared", bool()),
        column("target_year", integer()).nullable(),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        primaryKey("pk_user_visions", "id"),
        foreignKey("fk_user_visions_user_id", "user_id").references("users", "id"));
    op.createTable(
        "goals",
        column("id", uuid()),
        column("achieved_at", timestampWithTimeZone(6)).nullable(),
        column("created_at", timestampWithTimeZone(6)),
        column("description", varchar(2000)).nullable(),
        column("due_on", date()).nullable(),
        column("priority", ordinalEnumeration("LOW", "MEDIUM", "HIGH")),
        column("progress_percent", integer()).defaultTo("0"),
        column("status", enumeration("PLANNED", "ACTIVE", "ACHIEVED", "ABANDONED").length(20)),
        column("target_amount", decimal(12, 2)).nullable(),
        column("title", varchar(150)),
        column("updated_at", timestampWithTimeZone(6)),
        column("user_id", uuid()),
        column("version", bigint()),
        column("vision_id", uuid()).nullable(),
        primaryKey("pk_goals", "id"),
        foreignKey("fk_goals_user_id", "user_id").references("users", "id"),
        foreignKey("fk_goals_vision_id", "vision_id").references("user_visions", "id"),
        index("ix_goals_due_on", desc("due_on")),
        index("ix_goals_user_status", "user_id", "status"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("goals");
    op.dropTable("user_visions");
    op.dropTable("user_social_links");
    op.dropTable("user_rivals");
    op.dropTable("user_metadata");
    op.dropTable("title_achievements");
    op.dropTable("notifications");
    op.dropTable("notification_settings");
    op.dropTable("event_participants");
    op.dropTable("attendance_logs");
    op.dropTable("events");
    op.dropTable("attendance_summaries");
    op.dropTable("attendance_statistics");
    op.dropTable("users");
  }
}
