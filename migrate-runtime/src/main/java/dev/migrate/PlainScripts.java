package dev.migrate;

import dev.migrate.ScriptSource.Start;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.graph.Plan;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Scripts that start at known version rows. */
final class PlainScripts implements Scripts {

    private final ScriptSource source;

    PlainScripts(ScriptSource source) {
        this.source = source;
    }

    @Override
    public String upgrade(String target) {
        ScriptRange range = ScriptRange.parse(target);
        String end = range.end().isEmpty() ? "head" : range.end();
        return script(start(range), rows -> source.graph().planUpgrade(rows, end));
    }

    @Override
    public String downgrade(String target) {
        ScriptRange range = ScriptRange.parse(target);
        if (range.start() == null && source.database() == null) {
            throw new ConfigurationException(
                    "A script that takes revisions back has to know where it starts. Give a range, as in"
                            + " -Dto=head:" + target + ", or the database's JDBC URL with -Dmigrate.url=….");
        }
        return script(start(range), rows -> source.graph().planDowngrade(rows, range.end()));
    }

    @Override
    public String stamp(String... targets) {
        ScriptRange range = ScriptRange.parse(String.join(",", targets));
        List<String> ends =
                Stream.of(range.end().split(",", -1)).map(String::strip).toList();
        return script(start(range), rows -> source.graph().planStamp(rows, ends));
    }

    @Override
    public String stampWithPurge(String... targets) {
        Plan plan = source.graph().planStampWithPurge(Set.of(), List.of(targets));
        return source.writer().purge(plan.rowsAfter());
    }

    @Override
    public String ensureVersion() {
        return source.writer().versionTable();
    }

    private Start start(ScriptRange range) {
        return range.start() == null ? source.start() : source.startAt(range.start());
    }

    private String script(Start start, Function<Set<String>, Plan> planner) {
        Plan plan = planner.apply(start.rows());
        return start.writer().plain(plan, source.graph(), source.record(plan));
    }
}
