package dev.migrate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The table of rooms: which package may use which, and what no class may be called or call. */
@AnalyzeClasses(packages = "dev.migrate", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final Set<String> ROOMS = Set.of(
            "dev.migrate",
            "dev.migrate.json",
            "dev.migrate.index",
            "dev.migrate.schema",
            "dev.migrate.operation",
            "dev.migrate.diff",
            "dev.migrate.merge",
            "dev.migrate.graph",
            "dev.migrate.dialect",
            "dev.migrate.introspect",
            "dev.migrate.lock",
            "dev.migrate.journal",
            "dev.migrate.execute",
            "dev.migrate.cli",
            "dev.migrate.spring",
            "dev.migrate.test");

    @ArchTest
    static final ArchRule roomsUseOnlyTheRoomsBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.migrate..")
            .withOptionalLayers(true)
            .layer("root")
            .definedBy("dev.migrate")
            .layer("json")
            .definedBy("dev.migrate.json..")
            .layer("index")
            .definedBy("dev.migrate.index..")
            .layer("schema")
            .definedBy("dev.migrate.schema..")
            .layer("operation")
            .definedBy("dev.migrate.operation..")
            .layer("diff")
            .definedBy("dev.migrate.diff..")
            .layer("merge")
            .definedBy("dev.migrate.merge..")
            .layer("graph")
            .definedBy("dev.migrate.graph..")
            .layer("dialect")
            .definedBy("dev.migrate.dialect..")
            .layer("introspect")
            .definedBy("dev.migrate.introspect..")
            .layer("lock")
            .definedBy("dev.migrate.lock..")
            .layer("journal")
            .definedBy("dev.migrate.journal..")
            .layer("execute")
            .definedBy("dev.migrate.execute..")
            .layer("cli")
            .definedBy("dev.migrate.cli..")
            .layer("spring")
            .definedBy("dev.migrate.spring..")
            .layer("test")
            .definedBy("dev.migrate.test..")
            .whereLayer("root")
            .mayOnlyAccessLayers(
                    "json", "index", "schema", "operation", "diff", "graph", "dialect", "introspect", "execute")
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("index")
            .mayOnlyAccessLayers("json")
            .whereLayer("schema")
            .mayOnlyAccessLayers("json")
            .whereLayer("operation")
            .mayOnlyAccessLayers("schema")
            .whereLayer("diff")
            .mayOnlyAccessLayers("schema", "operation")
            .whereLayer("merge")
            .mayOnlyAccessLayers("schema", "operation")
            .whereLayer("graph")
            .mayNotAccessAnyLayer()
            .whereLayer("dialect")
            .mayOnlyAccessLayers("schema", "operation")
            .whereLayer("introspect")
            .mayOnlyAccessLayers("schema", "dialect")
            .whereLayer("lock")
            .mayOnlyAccessLayers("schema", "dialect")
            .whereLayer("journal")
            .mayOnlyAccessLayers("schema", "operation", "graph", "dialect")
            .whereLayer("execute")
            .mayOnlyAccessLayers("schema", "operation", "graph", "dialect", "introspect", "lock", "journal")
            .whereLayer("cli")
            .mayOnlyAccessLayers("root")
            .whereLayer("spring")
            .mayOnlyAccessLayers("root")
            .whereLayer("test")
            .mayOnlyAccessLayers("root");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.migrate.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule classesAreNamedAfterConcepts = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Impl|Manager|Helper)(\\$.*)?")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsLoggedThroughTheJdk = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("dev.migrate.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    static void everyPackageIsInARoom(JavaClasses classes) {
        DescribedPredicate<JavaClass> outsideOfAllRooms =
                describe("outside of all rooms", type -> ROOMS.stream().noneMatch(room -> isIn(room, type)));

        assertThat(classes.that(outsideOfAllRooms)).isEmpty();
    }

    private static boolean isIn(String room, JavaClass type) {
        String name = type.getPackageName();
        return name.equals(room) || (!room.equals("dev.migrate") && name.startsWith(room + "."));
    }
}
