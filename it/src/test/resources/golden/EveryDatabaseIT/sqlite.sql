-- create the community
create table users (
    id blob not null,
    birth_date date,
    created_at timestamp not null,
    display_name varchar(100) not null,
    email varchar(254) not null,
    email_verified boolean default false not null,
    home_city varchar(80),
    home_country_code varchar(2),
    home_street varchar(120),
    role varchar(20) default 'MEMBER' not null check (role in ('MEMBER', 'ORGANIZER', 'MODERATOR', 'ADMIN')),
    updated_at timestamp not null,
    username varchar(40) not null,
    version bigint not null,
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint uq_users_username unique (username)
);
create index ix_users_display_name on users (display_name);
create table attendance_statistics (
    id blob not null,
    attendance_rate numeric(5, 4) not null,
    created_at timestamp not null,
    current_streak integer default 0 not null,
    last_attended_on date,
    longest_streak integer default 0 not null,
    total_days integer default 0 not null,
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_attendance_statistics primary key (id),
    constraint uq_attendance_statistics_user_id unique (user_id),
    constraint fk_attendance_statistics_user_id foreign key (user_id) references users (id)
);
create table attendance_summaries (
    id blob not null,
    created_at timestamp not null,
    days_attended smallint not null,
    days_missed smallint not null,
    minutes_attended bigint not null,
    month_start date not null,
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_attendance_summaries primary key (id),
    constraint uq_attendance_summaries_user_month unique (user_id, month_start),
    constraint fk_attendance_summaries_user_id foreign key (user_id) references users (id)
);
create table events (
    id blob not null,
    capacity integer,
    created_at timestamp not null,
    description varchar(4000),
    ends_at timestamp not null,
    fee numeric(10, 2),
    kind varchar(20) not null check (kind in ('MEETUP', 'WORKSHOP', 'TALK', 'HACKATHON')),
    organizer_id blob not null,
    slug varchar(80) not null,
    starts_at timestamp not null,
    title varchar(150) not null,
    updated_at timestamp not null,
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
    id blob not null,
    attended_on date not null,
    checked_in_at timestamp not null,
    checked_out_at timestamp,
    created_at timestamp not null,
    event_id blob,
    latitude float,
    longitude float,
    method varchar(20) not null check (method in ('QR_CODE', 'LOCATION', 'MANUAL')),
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_attendance_logs primary key (id),
    constraint fk_attendance_logs_event_id foreign key (event_id) references events (id),
    constraint fk_attendance_logs_user_id foreign key (user_id) references users (id)
);
create index ix_attendance_logs_user_day on attendance_logs (user_id, attended_on);
create table event_participants (
    id blob not null,
    created_at timestamp not null,
    event_id blob not null,
    joined_at timestamp not null,
    note varchar(300),
    status varchar(20) not null check (status in ('INVITED', 'REGISTERED', 'WAITING', 'ATTENDED', 'CANCELLED')),
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_event_participants primary key (id),
    constraint uq_event_participants_event_user unique (event_id, user_id),
    constraint fk_event_participants_event_id foreign key (event_id) references events (id),
    constraint fk_event_participants_user_id foreign key (user_id) references users (id)
);
create table notification_settings (
    user_id blob not null,
    by_email boolean default true not null,
    by_push boolean default true not null,
    created_at timestamp not null,
    digest varchar(20) not null check (digest in ('NEVER', 'DAILY', 'WEEKLY')),
    quiet_from time(6),
    quiet_until time(6),
    updated_at timestamp not null,
    version bigint not null,
    constraint pk_notification_settings primary key (user_id),
    constraint fk_notification_settings_user_id foreign key (user_id) references users (id)
);
create table notifications (
    id blob not null,
    actor_id blob,
    created_at timestamp not null,
    event_id blob,
    kind varchar(30) not null check (kind in ('EVENT_REMINDER', 'GOAL_DUE', 'RIVAL_PROGRESS', 'TITLE_EARNED')),
    message varchar(1000) not null,
    read_at timestamp,
    recipient_id blob not null,
    updated_at timestamp not null,
    version bigint not null,
    constraint pk_notifications primary key (id),
    constraint fk_notifications_actor_id foreign key (actor_id) references users (id),
    constraint fk_notifications_event_id foreign key (event_id) references events (id),
    constraint fk_notifications_recipient_id foreign key (recipient_id) references users (id)
);
create index ix_notifications_recipient_read_at on notifications (recipient_id, read_at);
create table title_achievements (
    id blob not null,
    created_at timestamp not null,
    earned_at timestamp not null,
    points integer not null,
    rarity varchar(20) not null check (rarity in ('COMMON', 'RARE', 'EPIC', 'LEGENDARY')),
    title_code varchar(60) not null,
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_title_achievements primary key (id),
    constraint uq_title_achievements_user_title unique (user_id, title_code),
    constraint fk_title_achievements_user_id foreign key (user_id) references users (id)
);
create table user_metadata (
    id blob not null,
    created_at timestamp not null,
    login_count integer not null,
    preferences clob,
    referral_code varchar(16),
    signup_source tinyint not null check (signup_source between 0 and 2),
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_user_metadata primary key (id),
    constraint uq_user_metadata_referral_code unique (referral_code),
    constraint uq_user_metadata_user_id unique (user_id),
    constraint fk_user_metadata_user_id foreign key (user_id) references users (id)
);
create table user_rivals (
    rival_id blob not null,
    user_id blob not null,
    constraint pk_user_rivals primary key (rival_id, user_id),
    constraint fk_user_rivals_rival_id foreign key (rival_id) references users (id),
    constraint fk_user_rivals_user_id foreign key (user_id) references users (id)
);
create table user_social_links (
    user_id blob not null,
    url varchar(300) not null,
    platform varchar(20) not null check (platform in ('GITHUB', 'INSTAGRAM', 'LINKEDIN', 'MASTODON', 'YOUTUBE')),
    constraint pk_user_social_links primary key (user_id, url, platform),
    constraint fk_user_social_links_user_id foreign key (user_id) references users (id)
);
create table user_visions (
    id blob not null,
    content varchar(1000) not null,
    created_at timestamp not null,
    shared boolean not null,
    target_year integer,
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    constraint pk_user_visions primary key (id),
    constraint fk_user_visions_user_id foreign key (user_id) references users (id)
);
create table goals (
    id blob not null,
    achieved_at timestamp,
    created_at timestamp not null,
    description varchar(2000),
    due_on date,
    priority tinyint not null check (priority between 0 and 2),
    progress_percent integer default 0 not null,
    status varchar(20) not null check (status in ('PLANNED', 'ACTIVE', 'ACHIEVED', 'ABANDONED')),
    target_amount numeric(12, 2),
    title varchar(150) not null,
    updated_at timestamp not null,
    user_id blob not null,
    version bigint not null,
    vision_id blob,
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
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'bio', 'birth_date', 'created_at', 'display_name', 'email', 'email_verified', 'home_city', 'home_country_code', 'home_street', 'role', 'time_zone', 'updated_at', 'username', 'version');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_users_display_name');
create table migrate_new_users (
    id blob not null,
    bio varchar(500),
    birth_date date,
    created_at timestamp not null,
    display_name varchar(100) not null,
    email varchar(254) not null,
    email_verified boolean default false not null,
    home_city varchar(80),
    home_country_code varchar(2),
    home_street varchar(120),
    role varchar(20) default 'MEMBER' not null check (role in ('MEMBER', 'ORGANIZER', 'MODERATOR', 'ADMIN')),
    time_zone varchar(64) not null,
    updated_at timestamp not null,
    username varchar(40) not null,
    version bigint not null,
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint uq_users_username unique (username)
);
insert into migrate_new_users (rowid, id, bio, birth_date, created_at, display_name, email, email_verified, home_city, home_country_code, home_street, role, time_zone, updated_at, username, version) select rowid, id, bio, birth_date, created_at, display_name, email, email_verified, home_city, home_country_code, home_street, role, time_zone, updated_at, username, version from users;
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
create index ix_users_display_name on users (display_name);
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
