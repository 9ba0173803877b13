-- create the community
create table users (
    id binary(16) not null,
    birth_date date,
    created_at datetime(6) not null,
    display_name varchar(100) not null,
    email varchar(254) not null,
    email_verified bit default false not null,
    home_city varchar(80),
    home_country_code varchar(2),
    home_street varchar(120),
    role enum ('ADMIN', 'MEMBER', 'MODERATOR', 'ORGANIZER') default 'MEMBER' not null,
    updated_at datetime(6) not null,
    username varchar(40) not null,
    version bigint not null,
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint uq_users_username unique (username)
) engine=InnoDB default character set utf8mb4;
create index ix_users_display_name on users (display_name);
create table attendance_statistics (
    id binary(16) not null,
    attendance_rate decimal(5, 4) not null,
    created_at datetime(6) not null,
    current_streak integer default 0 not null,
    last_attended_on date,
    longest_streak integer default 0 not null,
    total_days integer default 0 not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_attendance_statistics primary key (id),
    constraint uq_attendance_statistics_user_id unique (user_id),
    constraint fk_attendance_statistics_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table attendance_summaries (
    id binary(16) not null,
    created_at datetime(6) not null,
    days_attended smallint not null,
    days_missed smallint not null,
    minutes_attended bigint not null,
    month_start date not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_attendance_summaries primary key (id),
    constraint uq_attendance_summaries_user_month unique (user_id, month_start),
    constraint fk_attendance_summaries_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table events (
    id binary(16) not null,
    capacity integer,
    created_at datetime(6) not null,
    description varchar(4000),
    ends_at datetime(6) not null,
    fee decimal(10, 2),
    kind enum ('HACKATHON', 'MEETUP', 'TALK', 'WORKSHOP') not null,
    organizer_id binary(16) not null,
    slug varchar(80) not null,
    starts_at datetime(6) not null,
    title varchar(150) not null,
    updated_at datetime(6) not null,
    venue_city varchar(80),
    venue_country_code varchar(2),
    venue_street varchar(120),
    version bigint not null,
    constraint pk_events primary key (id),
    constraint uq_events_slug unique (slug),
    constraint fk_events_organizer_id foreign key (organizer_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create index ix_events_starts_at on events (starts_at);
create table attendance_logs (
    id binary(16) not null,
    attended_on date not null,
    checked_in_at datetime(6) not null,
    checked_out_at datetime(6),
    created_at datetime(6) not null,
    event_id binary(16),
    latitude float(53),
    longitude float(53),
    method enum ('LOCATION', 'MANUAL', 'QR_CODE') not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_attendance_logs primary key (id),
    constraint fk_attendance_logs_event_id foreign key (event_id) references events (id),
    constraint fk_attendance_logs_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create index ix_attendance_logs_user_day on attendance_logs (user_id, attended_on);
create table event_participants (
    id binary(16) not null,
    created_at datetime(6) not null,
    event_id binary(16) not null,
    joined_at datetime(6) not null,
    note varchar(300),
    status enum ('ATTENDED', 'CANCELLED', 'INVITED', 'REGISTERED', 'WAITING') not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_event_participants primary key (id),
    constraint uq_event_participants_event_user unique (event_id, user_id),
    constraint fk_event_participants_event_id foreign key (event_id) references events (id),
    constraint fk_event_participants_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table notification_settings (
    user_id binary(16) not null,
    by_email bit default true not null,
    by_push bit default true not null,
    created_at datetime(6) not null,
    digest enum ('DAILY', 'NEVER', 'WEEKLY') not null,
    quiet_from time(6),
    quiet_until time(6),
    updated_at datetime(6) not null,
    version bigint not null,
    constraint pk_notification_settings primary key (user_id),
    constraint fk_notification_settings_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table notifications (
    id binary(16) not null,
    actor_id binary(16),
    created_at datetime(6) not null,
    event_id binary(16),
    kind enum ('EVENT_REMINDER', 'GOAL_DUE', 'RIVAL_PROGRESS', 'TITLE_EARNED') not null,
    message varchar(1000) not null,
    read_at datetime(6),
    recipient_id binary(16) not null,
    updated_at datetime(6) not null,
    version bigint not null,
    constraint pk_notifications primary key (id),
    constraint fk_notifications_actor_id foreign key (actor_id) references users (id),
    constraint fk_notifications_event_id foreign key (event_id) references events (id),
    constraint fk_notifications_recipient_id foreign key (recipient_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create index ix_notifications_recipient_read_at on notifications (recipient_id, read_at);
create table title_achievements (
    id binary(16) not null,
    created_at datetime(6) not null,
    earned_at datetime(6) not null,
    points integer not null,
    rarity enum ('COMMON', 'EPIC', 'LEGENDARY', 'RARE') not null,
    title_code varchar(60) not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_title_achievements primary key (id),
    constraint uq_title_achievements_user_title unique (user_id, title_code),
    constraint fk_title_achievements_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table user_metadata (
    id binary(16) not null,
    created_at datetime(6) not null,
    login_count integer not null,
    preferences longtext,
    referral_code varchar(16),
    signup_source tinyint not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint ck_user_metadata_signup_source check (signup_source between 0 and 2),
    constraint pk_user_metadata primary key (id),
    constraint uq_user_metadata_referral_code unique (referral_code),
    constraint uq_user_metadata_user_id unique (user_id),
    constraint fk_user_metadata_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table user_rivals (
    rival_id binary(16) not null,
    user_id binary(16) not null,
    constraint pk_user_rivals primary key (rival_id, user_id),
    constraint fk_user_rivals_rival_id foreign key (rival_id) references users (id),
    constraint fk_user_rivals_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table user_social_links (
    user_id binary(16) not null,
    url varchar(300) not null,
    platform enum ('GITHUB', 'INSTAGRAM', 'LINKEDIN', 'MASTODON', 'YOUTUBE') not null,
    constraint pk_user_social_links primary key (user_id, url, platform),
    constraint fk_user_social_links_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table user_visions (
    id binary(16) not null,
    content varchar(1000) not null,
    created_at datetime(6) not null,
    shared bit not null,
    target_year integer,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    constraint pk_user_visions primary key (id),
    constraint fk_user_visions_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create table goals (
    id binary(16) not null,
    achieved_at datetime(6),
    created_at datetime(6) not null,
    description varchar(2000),
    due_on date,
    priority tinyint not null,
    progress_percent integer default 0 not null,
    status enum ('ABANDONED', 'ACHIEVED', 'ACTIVE', 'PLANNED') not null,
    target_amount decimal(12, 2),
    title varchar(150) not null,
    updated_at datetime(6) not null,
    user_id binary(16) not null,
    version bigint not null,
    vision_id binary(16),
    constraint ck_goals_priority check (priority between 0 and 2),
    constraint pk_goals primary key (id),
    constraint fk_goals_user_id foreign key (user_id) references users (id),
    constraint fk_goals_vision_id foreign key (vision_id) references user_visions (id)
) engine=InnoDB default character set utf8mb4;
create index ix_goals_due_on on goals (due_on desc);
create index ix_goals_user_status on goals (user_id, status);

-- add bio to users
alter table users add column bio varchar(500);

-- call the content of visions statement
alter table user_visions rename column content to statement;

-- give users a time zone
alter table users add column time_zone varchar(64);
update users set time_zone = 'UTC' where time_zone is null;
alter table users modify column time_zone varchar(64) not null;
