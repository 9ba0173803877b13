package dev.migrate.introspect;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MySqlIntrospectionTest extends IntrospectionContract {

    MySqlIntrospectionTest() {
        super("mysql");
    }

    @Test
    void readsWhatIsWrittenByHand() throws Exception {
        Table table = readBack(
                "create table p (a int, b int, primary key (a, b))",
                """
                create table t (
                  id bigint not null auto_increment, a varchar(20) default 'x' not null comment 'it''s',
                  b varchar(7) collate utf8mb4_bin, e enum('B', 'A') default 'A', n decimal(38, 2) default -1,
                  bi bit default 1, dt datetime(6) default current_timestamp(6), ts timestamp(3) null, js json,
                  g int generated always as (id2 + 1) stored, v int generated always as (id2 + 2) virtual, id2 int,
                  fa int, fb int, bs varchar(20) default 'a\\\\b''c',
                  primary key (id), constraint uq unique (a, e), constraint ck check (id2 > 0 and a in ('x', 'y')),
                  constraint fk foreign key (fa, fb) references p (a, b) on delete cascade on update set null)
                  engine=InnoDB default character set utf8mb4 comment 'tc'""",
                "create index ix on t (a desc, b)",
                "create unique index ux on t (b)",
                "create index ex on t ((lower(a)), b)");

        assertThat(table)
                .isEqualTo(Table.of(
                        QualifiedName.of("t"),
                        List.of(
                                column("id", bigint()).autoIncrement(),
                                column("a", varchar(20)).defaultTo("'x'").comment("it's"),
                                column("b", varchar(7)).nullable().collate("utf8mb4_bin"),
                                column("e", enumeration("B", "A")).nullable().defaultTo("'A'"),
                                column("n", decimal(38, 2)).nullable().defaultTo("-1.00"),
                                column("bi", bool()).nullable().defaultTo("b'1'"),
                                column("dt", timestamp(6)).nullable().defaultTo("CURRENT_TIMESTAMP(6)"),
                                column("ts", timestampWithTimeZone(3)).nullable(),
                                column("js", json()).nullable(),
                                column("g", integer()).nullable().generatedAs("(`id2` + 1)"),
                                column("v", integer()).nullable().generated(new GeneratedValue("(`id2` + 2)", false)),
                                column("id2", integer()).nullable(),
                                column("fa", integer()).nullable(),
                                column("fb", integer()).nullable(),
                                column("bs", varchar(20)).nullable().defaultTo("'a\\\\b''c'"),
                                primaryKey("PRIMARY", "id"),
                                unique("uq", "a", "e"),
                                unique("ux", "b"),
                                check("ck", "((`id2` > 0) and (`a` in (_utf8mb4'x',_utf8mb4'y')))"),
                                foreignKey("fk", "fa", "fb")
                                        .references("p", "a", "b")
                                        .onDelete(ReferentialAction.CASCADE)
                                        .onUpdate(ReferentialAction.SET_NULL),
                                index("ix", desc("a"), asc("b")),
                                index("ex", expression("lower(`a`)"), asc("b")),
                                comment("tc"))));
    }

    @Test
    void readsOtherDatabases() throws Exception {
        String other = "other" + UUID.randomUUID().toString().substring(0, 8);
        execute("create database " + other, "create table " + other + ".orders (id integer)");
        try {
            Schema schema =
                    read(new IntrospectionScope(Set.of(Identifier.of(other), Identifier.of("absent")), Set.of()));

            assertThat(schema)
                    .isEqualTo(Schema.of(List.of(Table.of(
                            QualifiedName.of(other + "..orders"),
                            List.of(column("id", integer()).nullable())))));
        } finally {
            execute("drop database " + other);
        }
    }
}
