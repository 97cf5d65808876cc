package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Pendency;
import in.sakshi.command.retention.Destroying;
import in.sakshi.docs.GeneratedPage;
import in.sakshi.story.Coverage.Kind;
import in.sakshi.story.Coverage.Seen;
import in.sakshi.story.Invented.Asked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small cases that were made up, so that every guard, kind of pendency and rule is seen kept at least once, and broken. */
class InventedCasesStory {

    /** When all that was not done has run out. */
    private static final Instant THE_END = Script.ist("2026-06-30T09:00");

    /** An entry in time opens no duty. */
    private static final String ONLY_WHEN_BROKEN = "D-71";

    @TempDir
    Path data;

    @Test
    void everythingIsSeenKeptAndBroken() throws IOException {
        List<List<Asked>> told =
                Invented.all().stream().flatMap(each -> each.told().stream()).toList();
        Coverage coverage = new Coverage();
        Set<String> rules;
        try (StoryDesk desk = StoryDesk.open(data, "--sakshi.policies=D-53")) {
            rules = ofDuties(desk.rules().ids());
            run(desk, told);
            for (List<Asked> one : told) {
                coverage.asked(one);
                Invented.cases(one)
                        .forEach(about -> coverage.recorded(one.get(0).of(), desk.recorded(about)));
            }
        }
        assertThat(missing(coverage, Kind.GUARD, guards(), Seen::kept)).isEmpty();
        assertThat(missing(coverage, Kind.GUARD, guards(), Seen::broken)).isEmpty();
        assertThat(missing(coverage, Kind.PENDENCY, pendency(), Seen::kept)).isEmpty();
        assertThat(missing(coverage, Kind.PENDENCY, pendency(), Seen::broken)).isEmpty();
        assertThat(missing(coverage, Kind.RULE, rules.stream(), Seen::kept)).containsExactly(ONLY_WHEN_BROKEN);
        assertThat(missing(coverage, Kind.RULE, rules.stream(), Seen::broken)).isEmpty();
        new GeneratedPage("stories/invented.md", getClass(), page(coverage)).isFresh();
    }

    /** How long a record is kept, is nobody’s duty; how that is kept is another story. */
    private static Set<String> ofDuties(Set<String> rules) {
        return rules.stream()
                .filter(rule -> !rule.equals(Destroying.RETENTION))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them at once, in the order of time, until nothing more can run out. */
    private static void run(StoryDesk desk, List<List<Asked>> told) throws IOException {
        List<Asked> all = new ArrayList<>();
        told.forEach(all::addAll);
        all.sort(Comparator.comparing(Asked::at));
        for (int number = 0; number < all.size(); number++) {
            Asked asked = all.get(number);
            desk.reminders().until(Script.ist(asked.at()));
            UUID key = UUID.nameUUIDFromBytes(("invented " + number).getBytes(StandardCharsets.UTF_8));
            Http.Answer answer = desk.http().command(asked.command(), asked.by(), key, asked.body());
            assertThat(answer.body().path("rule").asString(""))
                    .as(asked + " " + answer.body())
                    .isEqualTo(asked.refusal());
            assertThat(answer.status())
                    .as(asked + " " + answer.body())
                    .isEqualTo(asked.refusal().isEmpty() ? 200 : 422);
        }
        desk.reminders().until(THE_END);
    }

    private static Stream<String> guards() {
        return IntStream.rangeClosed(1, 19).mapToObj(number -> "G" + number);
    }

    /** Every kind that a case can have. */
    private static Stream<String> pendency() {
        return Arrays.stream(Pendency.values()).map(Pendency::name);
    }

    private static List<String> missing(
            Coverage coverage, Kind kind, Stream<String> wanted, Function<Seen, Set<String>> which) {
        return wanted.filter(each -> which.apply(coverage.of(kind, each)).isEmpty())
                .toList();
    }

    private static String page(Coverage coverage) {
        StringBuilder page = new StringBuilder("""

            # छोटे काल्पनिक प्रकरण · Small invented cases

            Every guard, every kind of pendency and every rule of the book, seen kept and seen broken. The cases stand in
            [invented-cases.json](../../standalone/src/test/resources/in/sakshi/story/invented-cases.json); each is run through the
            command door under a clock of its own. `→` after a name is a case that ends with that command: nothing is done any
            more, and everything that is due runs out.

            | case | |
            | --- | --- |
            """);
        Invented.all()
                .forEach(each ->
                        page.append("| %s | %s · %s |\n".formatted(each.name(), each.inHindi(), each.inEnglish())));
        for (Kind kind : Kind.values()) {
            page.append("\n## ").append(kind.heading()).append('\n');
            coverage.of(kind)
                    .forEach((what, seen) ->
                            page.append("| %s | %s | %s |\n".formatted(what, some(seen.kept()), some(seen.broken()))));
        }
        return page.toString();
    }

    private static String some(Set<String> cases) {
        String first = cases.stream().limit(2).collect(Collectors.joining(", "));
        return cases.size() > 2 ? first + ", …" : first;
    }
}
