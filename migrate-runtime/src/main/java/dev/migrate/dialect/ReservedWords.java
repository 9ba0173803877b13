package dev.migrate.dialect;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a database does not take as names of tables, columns, constraints or indexes without quotes, in lower
 * case.
 *
 * <p>Found by trying every word of the databases' lists of keywords as each kind of name on PostgreSQL 18, MariaDB 11.4,
 * MySQL 9.7, SQLite 3.54 and H2 2.5.
 */
final class ReservedWords {
    static final ReservedWords POSTGRESQL = new ReservedWords("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
            collation column concurrently constraint create cross current_catalog current_date current_role
            current_schema current_time current_timestamp current_user default deferrable desc distinct do else end
            except false fetch for foreign freeze from full grant group having ilike in initially inner intersect
            into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null
            offset on only or order outer overlaps placing primary references returning right select session_user
            similar some symmetric system_user table tablesample then to trailing true union unique user using
            variadic verbose when where window with
            """);

    static final ReservedWords H2 = new ReservedWords("""
            _rowid_ all and any array as asymmetric authorization between case cast check constraint cross
            current_catalog current_date current_path current_role current_schema current_time current_timestamp
            current_user day default distinct else end except exists false fetch for foreign from full group having
            hour if in inner intersect interval is join key left like limit localtime localtimestamp minus minute
            month natural not null offset on or order primary qualify right row rownum second select session_user
            set some symmetric system_user table to top true uescape union unique unknown user using value values
            when where window with year
            """);

    static final ReservedWords SQLITE = new ReservedWords("""
            add all alter and as autoincrement between case cast check collate commit constraint create current_date
            current_time current_timestamp default deferrable delete distinct drop else escape except exists foreign
            from group having if in index insert intersect into is isnull join limit not nothing notnull null on or
            order primary raise references returning select set table then to transaction union unique update using
            values when where
            """);

    static final ReservedWords MYSQL = new ReservedWords(
            Shared.MYSQL_FAMILY,
            "cube database empty external function generated get grouping groups io_after_gtids io_before_gtids json_table last_value lateral library of optimizer_costs option qualify row schema stored system tablesample virtual window");

    static final ReservedWords MARIADB = new ReservedWords(
            Shared.MYSQL_FAMILY,
            "cast current_role delete_domain_id do_domain_ids extract ignore_domain_ids json_arrayagg json_objectagg master_demote_to_replica master_demote_to_slave master_ssl_verify_server_cert offset page_checksum parse_vcol_expr portion position ref_system_id returning sql_after_gtids sql_before_gtids sql_cache stats_auto_recalc stats_persistent stats_sample_pages substring trim value");

    private final Set<String> words;

    private ReservedWords(String... lists) {
        words = Stream.of(lists)
                .flatMap(list -> Stream.of(list.strip().split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Returns all words, without an order. */
    Set<String> words() {
        return words;
    }

    /** The words that MariaDB and MySQL have in common. */
    private static final class Shared {

        private static final String MYSQL_FAMILY = """
            accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call
            cascade case change char character check collate column condition constraint continue convert create
            cross cume_dist current_date current_time current_timestamp current_user cursor databases day_hour
            day_microsecond day_minute day_second dec decimal declare default delayed delete dense_rank desc
            describe deterministic distinct distinctrow div double drop dual each else elseif enclosed escaped
            except exists exit explain false fetch first_value float float4 float8 for force foreign from fulltext
            grant group having high_priority hour_microsecond hour_minute hour_second if ignore in index infile
            inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into is iterate
            join key keys kill lag lead leading leave left like limit linear lines load localtime localtimestamp
            lock long longblob longtext loop low_priority match maxvalue mediumblob mediumint mediumtext middleint
            minute_microsecond minute_second mod modifies natural no_write_to_binlog not nth_value ntile null
            numeric on optimize optionally or order out outer outfile over partition percent_rank precision primary
            procedure purge range rank read read_write reads real recursive references regexp release rename repeat
            replace require resignal restrict return revoke right rlike row_number rows schemas second_microsecond
            select sensitive separator set show signal smallint spatial specific sql sql_big_result
            sql_buffer_result sql_calc_found_rows sql_no_cache sql_small_result sqlexception sqlstate sqlwarning ssl
            starting straight_join table terminated then tinyblob tinyint tinytext to trailing trigger true undo
            union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary
            varchar varcharacter varying when where while with write xor year_month zerofill
            """;
    }
}
