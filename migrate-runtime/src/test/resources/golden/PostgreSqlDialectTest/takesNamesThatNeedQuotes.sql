create table "Order ""of"" the `day`" (
    "user" bigint not null,
    größe integer,
    "naïve 中文; --" varchar(255) not null constraint "ck_Order ""of"" the `day`_naïve 中文; --" check ("naïve 中文; --" in (E'A\\', '''B''')),
    "select" integer,
    "{fn now()}" varchar(20) default '?' not null,
    constraint "order" primary key ("user"),
    constraint "uq .x" unique ("select")
);
create index "ix ""y""" on "Order ""of"" the `day`" ("{fn now()}" desc);

-- back
drop table "Order ""of"" the `day`";
