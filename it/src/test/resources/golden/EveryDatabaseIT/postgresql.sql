-- create the community
create table users (
    id uuid not null,
    birth_date date,
    created_at timestamp(6) with time zone not null,
    display_name varchar(100) not null,
    email varchar(254) not null,
    email_verified boolean default false not null,
    home_city varchar(80),
    home_country_code varchar(2),
    home_street varchar(120),
    role varchar(20) default 'MEMBER' not null constraint ck_users_role check (role in ('MEMBER', 'ORGANIZER', 'MODERATOR', 'ADMIN')),
    updated_at timestamp(6) with time zone not null,
    username varchar(40) not null,
    version bigint not null,
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint uq_users_username unique (username)
);
create index ix_users_display_name on users (display_name);
create table attendance_statistics (
    id uuid not null,
    attendance_rate numeric(5, 4) not null,
    created_at timestamp(6) with time zone not null,
    current_streak integer default 0 not null,
    last_attended_on date,
    longest_streak integer default 0 not null,
    total_days integer default 0 not null,
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_attendance_statistics primary key (id),
    constraint uq_attendance_statistics_user_id unique (user_id),
    constraint fk_attendance_statistics_user_id foreign key (user_id) references users (id)
);
create table attendance_summaries (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    days_attended smallint not null,
    days_missed smallint not null,
    minutes_attended bigint not null,
    month_start date not null,
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_attendance_summaries primary key (id),
    constraint uq_attendance_summaries_user_month unique (user_id, month_start),
    constraint fk_attendance_summaries_user_id foreign key (user_id) references users (id)
);
create table events (
    id uuid not null,
    capacity integer,
    created_at timestamp(6) with time zone not null,
    description varchar(4000),
    ends_at timestamp(6) with time zone not null,
    fee numeric(10, 2),
    kind varchar(20) not null constraint ck_events_kind check (kind in ('MEETUP', 'WORKSHOP', 'TALK', 'HACKATHON')),
    organizer_id uuid not null,
    slug varchar(80) not null,
    starts_at timestamp(6) with time zone not null,
    title varchar(150) not null,
    updated_at timestamp(6) with time zone not null,
    venue_city varchar(80),
    venue_country_code varchar(2),
    venue_street varchar(120),
    version bigint not null,
    constraint pk_events primary key (id),
    constraint uq_events_slug unique (slug),
    constraint fk_events_organizer_id foreign key (organizer_id) references users (id)
);
create index ix_events_starts_at on events (starts_at);
create table attendance_logs (
    id uuid not null,
    attended_on date not null,
    checked_in_at timestamp(6) with time zone not null,
    checked_out_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    event_id uuid,
    latitude float(53),
    longitude float(53),
    method varchar(20) not null constraint ck_attendance_logs_method check (method in ('QR_CODE', 'LOCATION', 'MANUAL')),
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_attendance_logs primary key (id),
    constraint fk_attendance_logs_event_id foreign key (event_id) references events (id),
    constraint fk_attendance_logs_user_id foreign key (user_id) references users (id)
);
create index ix_attendance_logs_user_day on attendance_logs (user_id, attended_on);
create table event_participants (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    event_id uuid not null,
    joined_at timestamp(6) with time zone not null,
    note varchar(300),
    status varchar(20) not null constraint ck_event_participants_status check (status in ('INVITED', 'REGISTERED', 'WAITING', 'ATTENDED', 'CANCELLED')),
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_event_participants primary key (id),
    constraint uq_event_participants_event_user unique (event_id, user_id),
    constraint fk_event_participants_event_id foreign key (event_id) references events (id),
    constraint fk_event_participants_user_id foreign key (user_id) references users (id)
);
create table notification_settings (
    user_id uuid not null,
    by_email boolean default true not null,
    by_push boolean default true not null,
    created_at timestamp(6) with time zone not null,
    digest varchar(20) not null constraint ck_notification_settings_digest check (digest in ('NEVER', 'DAILY', 'WEEKLY')),
    quiet_from time(6),
    quiet_until time(6),
    updated_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_notification_settings primary key (user_id),
    constraint fk_notification_settings_user_id foreign key (user_id) references users (id)
);
create table notifications (
    id uuid not null,
    actor_id uuid,
    created_at timestamp(6) with time zone not null,
    event_id uuid,
    kind varchar(30) not null constraint ck_notifications_kind check (kind in ('EVENT_REMINDER', 'GOAL_DUE', 'RIVAL_PROGRESS', 'TITLE_EARNED')),
    message varchar(1000) not null,
    read_at timestamp(6) with time zone,
    recipient_id uuid not null,
    updated_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_notifications primary key (id),
    constraint fk_notifications_actor_id foreign key (actor_id) references users (id),
    constraint fk_notifications_event_id foreign key (event_id) references events (id),
    constraint fk_notifications_recipient_id foreign key (recipient_id) references users (id)
);
create index ix_notifications_recipient_read_at on notifications (recipient_id, read_at);
create table title_achievements (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    earned_at timestamp(6) with time zone not null,
    points integer not null,
    rarity varchar(20) not null constraint ck_title_achievements_rarity check (rarity in ('COMMON', 'RARE', 'EPIC', 'LEGENDARY')),
    title_code varchar(60) not null,
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_title_achievements primary key (id),
    constraint uq_title_achievements_user_title unique (user_id, title_code),
    constraint fk_title_achievements_user_id foreign key (user_id) references users (id)
);
create table user_metadata (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    login_count integer not null,
    preferences oid,
    referral_code varchar(16),
    signup_source smallint not null constraint ck_user_metadata_signup_source check (signup_source between 0 and 2),
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_user_metadata primary key (id),
    constraint uq_user_metadata_referral_code unique (referral_code),
    constraint uq_user_metadata_user_id unique (user_id),
    constraint fk_user_metadata_user_id foreign key (user_id) references users (id)
);
create table user_rivals (
    rival_id uuid not null,
    user_id uuid not null,
    constraint pk_user_rivals primary key (rival_id, user_id),
    constraint fk_user_rivals_rival_id foreign key (rival_id) references users (id),
    constraint fk_user_rivals_user_id foreign key (user_id) references users (id)
);
create table user_social_links (
    user_id uuid not null,
    url varchar(300) not null,
    platform varchar(20) not null constraint ck_user_social_links_platform check (platform in ('GITHUB', 'INSTAGRAM', 'LINKEDIN', 'MASTODON', 'YOUTUBE')),
    constraint pk_user_social_links primary key (user_id, url, platform),
    constraint fk_user_social_links_user_id foreign key (user_id) references users (id)
);
create table user_visions (
    id uuid not null,
    content varchar(1000) not null,
    created_at timestamp(6) with time zone not null,
    shared boolean not null,
    target_year integer,
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    constraint pk_user_visions primary key (id),
    constraint fk_user_visions_user_id foreign key (user_id) references users (id)
);
create table goals (
    id uuid not null,
    achieved_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    description varchar(2000),
    due_on date,
    priority smallint not null constraint ck_goals_priority check (priority between 0 and 2),
    progress_percent integer default 0 not null,
    status varchar(20) not null constraint ck_goals_status check (status in ('PLANNED', 'ACTIVE', 'ACHIEVED', 'ABANDONED')),
    target_amount numeric(12, 2),
    title varchar(150) not null,
    updated_at timestamp(6) with time zone not null,
    user_id uuid not null,
    version bigint not null,
    vision_id uuid,
    constraint pk_goals primary key (id),
    constraint fk_goals_user_id foreign key (user_id) references users (id),
    constraint fk_goals_vision_id foreign key (vision_id) references user_visions (id)
);
create index ix_goals_due_on on goals (due_on desc);
create index ix_goals_user_status on goals (user_id, status);

-- add bio to users
alter table users add column bio varchar(500);

-- call the content of visions statement
alter table user_visions rename column content to statement;

-- give users a time zone
alter table users add column time_zone varchar(64);
update users set time_zone = 'UTC' where time_zone is null;
alter table users alter column time_zone set not null;
