package in.sakshi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Who may know whom, and what has no place where. */
final class HouseRules {

    private static final String[] FACTS = {
        "in.sakshi.fact..",
        "in.sakshi.code..",
        "in.sakshi.law..",
        "in.sakshi.station..",
        "in.sakshi.register..",
        "in.sakshi.casework..",
        "in.sakshi.obligation..",
        "in.sakshi.complaint..",
        "in.sakshi.care..",
        "in.sakshi.oversight..",
        "in.sakshi.preventive..",
        "in.sakshi.fir..",
        "in.sakshi.rulebook..",
        "in.sakshi.posting..",
        "in.sakshi.retention..",
        "in.sakshi.event.."
    };
    private static final String[] DECIDING = {
        "in.sakshi.command.casework..",
        "in.sakshi.command.complaint..",
        "in.sakshi.command.care..",
        "in.sakshi.command.oversight..",
        "in.sakshi.command.preventive..",
        "in.sakshi.command.fir..",
        "in.sakshi.command.register..",
        "in.sakshi.command.obligation..",
        "in.sakshi.command.district..",
        "in.sakshi.command.posting..",
        "in.sakshi.command.retention..",
        "in.sakshi.command.step..",
        "in.sakshi.command.acting.."
    };
    private static final String[] PLAIN = {"java..", "org.jspecify.annotations.."};

    private static final Set<Class<?>> TIME =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    private HouseRules() {}

    /** Every rule under its name. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("facts are plain Java", onlyDependOn(FACTS, PLAIN, FACTS));
        rules.put(
                "what may be asked is plain Java on facts",
                onlyDependOn(new String[] {"in.sakshi.desk.."}, PLAIN, FACTS, new String[] {"in.sakshi.desk.."}));
        rules.put(
                "the ledger knows no domain",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.ledger..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(joined(FACTS, new String[] {
                            "in.sakshi.desk..", "in.sakshi.shelf..", "in.sakshi.command..", "in.sakshi.query.."
                        })));
        rules.put(
                "the frame of a door knows neither side",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.door..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "in.sakshi.ledger..", "in.sakshi.shelf..", "in.sakshi.command..", "in.sakshi.query.."));
        rules.put(
                "shelves know neither side",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.shelf..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("in.sakshi.door..", "in.sakshi.command..", "in.sakshi.query.."));
        rules.put(
                "the desk knows the doors and nothing behind them",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "in.sakshi.door..",
                                "in.sakshi.ledger..",
                                "in.sakshi.shelf..",
                                "in.sakshi.command..",
                                "in.sakshi.query.."));
        rules.put(
                "the ledger's core knows no framework",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "in.sakshi.ledger",
                                "in.sakshi.ledger.mongo..",
                                "in.sakshi.ledger.segment..",
                                "in.sakshi.ledger.disk..",
                                "in.sakshi.ledger.secrecy..",
                                "in.sakshi.ledger.check..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework..", "org.springframework..", "tools.jackson..", "io.micrometer.."));
        rules.put(
                "the ledger's heart knows no store",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.ledger")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.mongodb..", "org.bson..", "in.sakshi.ledger.*.."));
        rules.put(
                "deciding does not know remembering",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("in.sakshi.query.."));
        rules.put(
                "remembering does not know deciding",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi.query..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("in.sakshi.command.."));
        rules.put(
                "nobody knows standalone",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "in.sakshi.standalone..", "in.sakshi.architecture..", "in.sakshi.story..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("in.sakshi.standalone.."));
        rules.put(
                "rules are pure",
                noClasses()
                        .that()
                        .resideInAnyPackage(DECIDING)
                        .and(not(handsOver()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework..",
                                "org.springframework..",
                                "tools.jackson..",
                                "com.mongodb..",
                                "io.micrometer..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class));
        rules.put(
                "time comes from a clock that is handed in",
                noClasses()
                        .that()
                        .resideInAPackage("in.sakshi..")
                        .should()
                        .callMethodWhere(asksTheMachineForTheTime()));
        rules.put(
                "ids come from the caller",
                noClasses()
                        .that()
                        .resideInAnyPackage(joined(DECIDING, FACTS))
                        .should()
                        .callMethod(UUID.class, "randomUUID"));
        rules.put(
                "names bear an intent",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Service")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .orShould()
                        .haveSimpleNameEndingWith("DTO")
                        .orShould()
                        .haveSimpleNameEndingWith("Entity"));
        rules.put(
                "doors, pages and wiring alone know the web",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "in.sakshi..door..", "in.sakshi..wiring..", "in.sakshi.web..", "in.sakshi.standalone..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."));
        rules.put(
                "doors and wiring alone measure",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("in.sakshi..door..", "in.sakshi..wiring..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.micrometer.."));
        rules.put(
                "nothing is injected into fields",
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value"));
        rules.put(
                "every package says null is marked",
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith("org.jspecify.annotations.NullMarked"));
        return rules;
    }

    private static ArchRule onlyDependOn(String[] whose, String[]... on) {
        return classes()
                .that()
                .resideInAnyPackage(whose)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(joined(on));
    }

    /** The few classes in which Axon meets the rules: they hand over and decide nothing. */
    private static DescribedPredicate<JavaClass> handsOver() {
        return DescribedPredicate.describe(
                "hand over to Axon",
                type -> Set.of("StationRegister", "RecentlyUsed", "DeskResolver")
                        .contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("the target asks the machine for the time", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            boolean now = target.getName().equals("now")
                    && target.getRawParameterTypes().isEmpty()
                    && TIME.stream().anyMatch(type -> target.getOwner().isEquivalentTo(type));
            boolean millis = target.getName().equals("currentTimeMillis")
                    && target.getOwner().isEquivalentTo(System.class);
            return now || millis;
        });
    }

    private static String[] joined(String[]... parts) {
        return java.util.Arrays.stream(parts).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }

    /** What the rules are checked on: the classes of the product, without tests. */
    static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("in.sakshi..").and(not(resideInAnyPackage("in.sakshi.architecture..")));
    }
}
