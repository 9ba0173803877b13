package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand entities that refer to each other, of which one changes. */
final class ManyEntitiesTest {

    private static final int COUNT = 1000;
    private static final String SCHEMA = "META-INF/migrate/schema.json";

    private static final String ENTITY = """
            package many;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.*;

            @Entity
            %4$s class Entity%1$d {
                enum State { NEW, PAID, SENT }

                @Id @GeneratedValue Long id;
                @Version int version;
                @Column(nullable = false, length = %3$d) String name;
                @Enumerated(EnumType.STRING) State state;
                @Column(precision = 12, scale = 2) BigDecimal amount;
                Instant createdAt;
                @ElementCollection Set<String> tags = new HashSet<>();
                @ManyToOne Entity%2$d previous;
                @ManyToMany Set<Entity%2$d> seen = new HashSet<>();
                @OneToMany(mappedBy = "previous") List<Entity%5$d> next = new ArrayList<>();
            }
            """;

    @TempDir
    Path folder;

    @Test
    void compilingTheChangedOneGivesWhatCompilingAllGives() {
        Javac javac = new Javac(folder);
        for (int number = 0; number < COUNT; number++) {
            javac.source(path(number), entity(number, 200, ""));
        }
        Result whole = javac.compile();
        assertThat(whole.done()).as(whole.all()).isTrue();
        assertThat(whole.snapshot().schema().tables()).hasSize(3 * COUNT);
        String before = whole.file(SCHEMA);

        javac.source(path(500), entity(500, 210, "@Table(name = \"renamed\")"));
        String incremental = javac.compileOnly(List.of(path(500))).file(SCHEMA);

        assertThat(incremental).isNotEqualTo(before);
        assertThat(javac.compile("-proc:only").file(SCHEMA)).isEqualTo(incremental);
    }

    private static String path(int number) {
        return "many/Entity" + number + ".java";
    }

    /** Each refers to the one before, the first to the last. */
    private static String entity(int number, int length, String annotation) {
        return ENTITY.formatted(number, (number + COUNT - 1) % COUNT, length, annotation, (number + 1) % COUNT);
    }
}
