package in.sakshi.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import in.sakshi.command.bite.DecidingOnRemembering;
import in.sakshi.query.bite.RememberingOnDeciding;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule of the house, and every rule bites what breaks it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Another module's tests come as a jar once that module is packaged.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("in.sakshi");

    /** For each rule the class, or the package, that breaks it on purpose. */
    private static final Map<String, String> BROKEN_BY = new TreeMap<>(Map.ofEntries(
            Map.entry("facts are plain Java", "in.sakshi.complaint.bite.FactOnAxon"),
            Map.entry("what may be asked is plain Java on facts", "in.sakshi.desk.bite.QuestionOnJackson"),
            Map.entry("the frame of a door knows neither side", "in.sakshi.door.bite.FrameOnLedger"),
            Map.entry("the desk knows the doors and nothing behind them", "in.sakshi.web.bite.PageOnLedger"),
            Map.entry("shelves know neither side", "in.sakshi.shelf.bite.ShelfOnRegister"),
            Map.entry("the ledger knows no domain", "in.sakshi.ledger.bite.LedgerOnDomain"),
            Map.entry("the ledger's core knows no framework", "in.sakshi.ledger.mongo.bite.StoreOnAxon"),
            Map.entry("the ledger's heart knows no store", "in.sakshi.ledger.HeartOnStore"),
            Map.entry("deciding does not know remembering", DecidingOnRemembering.class.getName()),
            Map.entry("remembering does not know deciding", RememberingOnDeciding.class.getName()),
            Map.entry("nobody knows standalone", "in.sakshi.query.bite.QueryOnStandalone"),
            Map.entry("rules are pure", "in.sakshi.command.complaint.bite.RuleOnClock"),
            Map.entry("time comes from a clock that is handed in", "in.sakshi.query.bite.AsksTheMachine"),
            Map.entry("ids come from the caller", "in.sakshi.command.complaint.bite.MakesAnId"),
            Map.entry("names bear an intent", "in.sakshi.query.bite.CaseManager"),
            Map.entry("doors, pages and wiring alone know the web", "in.sakshi.query.register.bite.RegisterOnTheWeb"),
            Map.entry("doors and wiring alone measure", "in.sakshi.query.register.bite.RegisterThatMeasures"),
            Map.entry("nothing is injected into fields", "in.sakshi.query.bite.InjectedField"),
            Map.entry("every package says null is marked", "in.sakshi.query.unmarked.package-info")));

    static Stream<String> rules() {
        return HouseRules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsIt(String rule) {
        assertThat(rule(rule).evaluate(PRODUCT).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itBites(String rule) throws ClassNotFoundException {
        JavaClasses broken = new ClassFileImporter().importClasses(Class.forName(requireNonNull(BROKEN_BY.get(rule))));

        assertThat(rule(rule).evaluate(broken).hasViolation()).isTrue();
    }

    private static ArchRule rule(String name) {
        return requireNonNull(HouseRules.all().get(name), name);
    }

    @Test
    void everyRuleIsSeenToBite() {
        assertThat(BROKEN_BY.keySet()).isEqualTo(HouseRules.all().keySet());
    }

    @Test
    void theWholeProductIsLookedAt() {
        assertThat(Stream.of(
                        "in.sakshi.complaint",
                        "in.sakshi.desk.command",
                        "in.sakshi.door",
                        "in.sakshi.ledger.axon",
                        "in.sakshi.shelf.mongo",
                        "in.sakshi.command.door",
                        "in.sakshi.query.register",
                        "in.sakshi.query.door",
                        "in.sakshi.web.page",
                        "in.sakshi.standalone"))
                .allSatisfy(name -> assertThat(PRODUCT.containPackage(name)).isTrue());
    }
}
