package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.words.Words;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Officers;
import in.sakshi.station.Officer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every cell of the table of posts and questions, over the network. */
@DoorTest
class PermissionsAtTheDoorTest {

    private static final Set<Topic> OF_ONE_CASE = EnumSet.of(Topic.CASE, Topic.HISTORY, Topic.OPENINGS);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @EnumSource
    void aPostAsksWhatIsForItAndNothingElse(Post post) {
        Officer officer = officer(post);
        Door door = new Door(port);
        for (Topic topic : Topic.values()) {
            HttpRequest.Builder question =
                    door.as(officer.id().value(), question(topic, officer)).header("Accept-Language", "en");
            if (form(topic) != null) {
                question.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(topic)));
            }
            Reply reply = door.send(question);
            if (post == Post.AUDITOR && OF_ONE_CASE.contains(topic)) {
                // Only of the case of an inquiry, which this is not.
                reply.assertProblem(404, "unknown-case");
            } else if (topic.posts().contains(post)) {
                assertThat(reply.status() == 201 || reply.body().contains("nothing-to-open") ? 200 : reply.status())
                        .as("%s by %s: %s", topic, post, reply.body())
                        .isEqualTo(200);
            } else {
                assertNotPermitted(reply, decides(topic, post), post);
            }
        }
    }

    /** Who may ask for no pendency at all, is told who may. */
    private static Topic decides(Topic topic, Post post) {
        return topic == Topic.PENDENCY_BY_OWNER && !Topic.PENDENCY.posts().contains(post) ? Topic.PENDENCY : topic;
    }

    private static void assertNotPermitted(Reply reply, Topic topic, Post post) {
        JsonNode problem = reply.assertProblem(403, "not-permitted").json();
        assertThat(problem.path("post").stringValue()).as(topic.name()).isEqualTo(post.name());
        assertThat(problem.path("permitted").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        topic.posts().stream().map(Post::name).toList());
        assertThat(topic.posts())
                .allSatisfy(
                        may -> assertThat(problem.path("detail").stringValue()).contains(ENGLISH.label(may)));
    }

    /** What is posted with it, if something is. */
    private static @Nullable String form(Topic topic) {
        return switch (topic) {
            case OPENINGS -> "purpose=CARE&reason=she+fears+for+her+life&case=" + C1.CASE;
            case SEARCHES -> "purpose=CARE&reason=she+lost+her+token&mobile=9876543210";
            default -> null;
        };
    }

    /** A question of that kind that an officer above Ramgarhi, or there, may ask. */
    private static String question(Topic topic, Officer officer) {
        String address = topic.address().replace("{id}", C1.CASE.toString());
        return switch (topic) {
            case CASE,
                    HISTORY,
                    PENDENCY,
                    PENDENCY_BY_OWNER,
                    TREND,
                    OBLIGATIONS,
                    NOTICES,
                    WORK,
                    FORTNIGHT,
                    COUNTS,
                    UNITS,
                    POSTINGS,
                    MYSELF,
                    OFFICERS,
                    OPENINGS,
                    SEARCHES -> address;
            case APPLICATIONS, COUNSELLING, FIRS, PREVENTIVE, FEEDBACK, FOLLOW_UPS, DESTROYED ->
                address + "?station=RMG&year=2025";
            case REFERRALS, DAILY_LIST -> address + "?station=RMG";
            case COUNTED_CASES -> address + "?line=DISPOSED";
            case AUDIT, VIEWS -> address + "?officer=" + officer.id();
            case ORDERS -> address + "?district=SRY";
        };
    }

    /** What is wrong with a question does not matter to whoever may not ask it, and is not said. */
    @Test
    void whoMayNotAskDoesNotLearnWhatCouldBeAsked() {
        Door door = new Door(port);
        Reply reply = door.send(door.as(officer(Post.SYSADMIN).id().value(), "/api/registers/help-desk?colour=red"));

        assertThat(reply.assertProblem(403, "not-permitted").wrongFields()).isEmpty();
    }

    /** Whoever adds a question decides in the table who may ask it. */
    @Test
    void everyAddressHasItsTopicAndEveryTopicItsAddress() {
        List<String> addresses = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> address.startsWith("/api/"))
                .toList();

        assertThat(addresses)
                .allSatisfy(address -> assertThat(Topic.at(address))
                        .as("who may ask %s (expected: a Topic)", address)
                        .isPresent());
        assertThat(Arrays.stream(Topic.values()).map(topic -> topic.address().replaceFirst("\\?.*", "")))
                .allSatisfy(address -> assertThat(addresses).contains(address));
    }

    @Test
    void aPostThatMayNotIsToldSoInTheLanguageOfTheDesk() {
        Door door = new Door(port);
        Reply reply =
                door.send(door.as(officer(Post.DESK).id().value(), "/api/registers/counselling?station=RMG&year=2025"));

        assertThat(reply.assertProblem(403, "not-permitted")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains("हेल्प डेस्क", "जांच अधिकारी");
    }

    @Test
    void whichPostsMayAskIsDescribedWithEachQuestion() {
        Door door = new Door(port);
        JsonNode description = door.send(door.request("/v3/api-docs")).json();

        assertThat(description.at("/paths/~1api~1audit/get/description").stringValue())
                .contains("Circle officer")
                .doesNotContain("Help desk");
    }

    private static Officer officer(Post post) {
        return Officers.staff().officers().stream()
                .filter(officer -> officer.post() == post)
                .findFirst()
                .orElseThrow();
    }
}
