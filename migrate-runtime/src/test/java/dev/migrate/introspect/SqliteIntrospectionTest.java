package dev.migrate.introspect;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SqliteIntrospectionTest extends IntrospectionContract {

    SqliteIntrospectionTest() {
        super("sqlite");
    }

    @Override
    String now() {
        return "current_timestamp";
    }

    @Test
    void readsWhatIsWrittenByHand() throws Exception {
        Table table = readBack(
                "create table p (a int, b int, constraint pkp primary key (a, b))",
                """
                create table T (
                  id integer constraint pk_t primary key autoincrement, -- the row's number, and more
                  a varchar(20) default 'x,)' not null constraint ck check (a <> 'x, )') collate nocase,
                  "b c" int default (1+2), g int generated always as ("b c" + 1) stored, v numeric(38, 2) as (g),
                  fa int default -1, fb int, u int unique,
                  constraint uq unique (a, "b c"), check (g > 0), check (g > 1),
                  foreign key (fa, fb) references P on delete cascade on update set null
                    deferrable initially deferred) strict""".replace("varchar(20)", "text").replace("numeric(38, 2)", "real"),
                "create unique index ix on t (a desc, lower(a)) where g > 5");

        assertThat(table)
                .isEqualTo(Table.of(
                        QualifiedName.of("T"),
                        List.of(
                                column("id", integer()).autoIncrement(),
                                column("a", clob()).defaultTo("'x,)'").collate("nocase"),
                                column("`b c`", integer()).nullable().defaultTo("1+2"),
                                column("g", integer()).nullable().generatedAs("\"b c\" + 1"),
                                column("v", real()).nullable().generated(new GeneratedValue("g", false)),
                                column("fa", integer()).nullable().defaultTo("-1"),
                                column("fb", integer()).nullable(),
                                column("u", integer()).nullable(),
                                primaryKey("pk_t", "id"),
                                unique("uq_T_u", "u"),
                                unique("uq", "a", "`b c`"),
                                check("ck", "a <> 'x, )'"),
                                check("ck_T", "g > 0"),
                                check("ck_T_2", "g > 1"),
                                foreignKey("fk_T_fa_fb", "fa", "fb")
                                        .references("p", "a", "b")
                                        .onDelete(ReferentialAction.CASCADE)
                                        .onUpdate(ReferentialAction.SET_NULL)
                                        .timing(Timing.INITIALLY_DEFERRED),
                                uniqueIndex("ix", desc("a"), expression("lower(a)"))
                                        .where("g > 5"))));
    }

    @Test
    void readsColumnsThatWereAddedLater() throws Exception {
        Table table = readBack(
                "create table t (a int)",
                "alter table t add column b varchar(3) default 'q'",
                "alter table t rename a to c");

        assertThat(table)
                .isEqualTo(Table.of(
                        QualifiedName.of("t"),
                        List.of(
                                column("b", varchar(3)).nullable().defaultTo("'q'"),
                                column("c", integer()).nullable())));
    }
}
