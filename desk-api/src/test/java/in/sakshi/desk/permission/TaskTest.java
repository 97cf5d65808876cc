package in.sakshi.desk.permission;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.desk.command.DeskCommand;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of posts must keep to, whatever else changes in it. */
class TaskTest {

    private static final Set<Post> OF_NO_LINE =
            EnumSet.of(Post.WCSO, Post.AUDITOR, Post.AGENCY, Post.SYSADMIN, Post.SCRIPT);

    private static final String[] ABOUT_POSTINGS = {"PostOfficer", "RelieveOfficer", "NoteLeave"};

    /** Whoever adds a command decides here who may send it. */
    @Test
    void everyCommandStandsUnderOneTask() {
        List<Class<?>> listed = Stream.of(Task.values())
                .<Class<?>>flatMap(task -> task.commands().stream())
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        commands(DeskCommand.class).distinct().toList());
    }

    @Test
    void whatNobodyHasDecidedOnIsPermittedToNobody() {
        assertThat(Task.of("HoldMediation")).isEmpty();
        assertThat(Task.postsFor("HoldMediation")).isEmpty();
        assertThat(Topic.at("/api/mediations")).isEmpty();
    }

    /** A program brings in and counts; whatever takes a person it cannot do. */
    @Test
    void aProgramOnlyBringsInAndCounts() {
        assertThat(commandsOf(Post.SCRIPT)).containsExactlyInAnyOrder("ReceiveComplaint", "ReceiveEFirInformation");
        assertThat(topicsOf(Post.SCRIPT))
                .containsExactlyInAnyOrder(Topic.PENDENCY, Topic.TREND, Topic.COUNTS, Topic.UNITS, Topic.MYSELF);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENCY", "SYSADMIN"})
    void whoeverIsNotAtWorkOnCasesRecordsNothingAndSeesNothingOfThem(Post post) {
        assertThat(commandsOf(post)).isSubsetOf(ABOUT_POSTINGS);
        assertThat(topicsOf(post))
                .contains(Topic.UNITS, Topic.MYSELF)
                .isSubsetOf(Topic.UNITS, Topic.MYSELF, Topic.OFFICERS, Topic.POSTINGS);
    }

    /** Which case that is and until when, the case itself says. */
    @Test
    void whoeverInquiresIntoTheHandlingReadsTheCaseOfTheInquiryAndRecordsNothing() {
        assertThat(commandsOf(Post.AUDITOR)).isEmpty();
        assertThat(topicsOf(Post.AUDITOR))
                .containsExactlyInAnyOrder(
                        Topic.CASE,
                        Topic.HISTORY,
                        Topic.AUDIT,
                        Topic.VIEWS,
                        Topic.OPENINGS,
                        Topic.ORDERS,
                        Topic.UNITS,
                        Topic.MYSELF);
    }

    @Test
    void onlyTheAdministratorRecordsWhoServesWhere() {
        for (Post post : Post.values()) {
            if (post == Post.SYSADMIN) {
                assertThat(commandsOf(post)).containsExactlyInAnyOrder(ABOUT_POSTINGS);
                assertThat(topicsOf(post)).contains(Topic.POSTINGS);
            } else {
                assertThat(commandsOf(post)).doesNotContain(ABOUT_POSTINGS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RANGE", "ZONE", "HQ"})
    void thoseAboveTheDistrictsNoteAndDirectAndOrderAndDoNoStationsWork(Post post) {
        assertThat(commandsOf(post))
                .contains("AddSupervisionNote", "IssueDirection", "TightenRule", "OpenNotice")
                .isSubsetOf("AddSupervisionNote", "IssueDirection", "TightenRule", "OpenNotice", "ComplyWithDirection");
        assertThat(topicsOf(post)).doesNotContain(Topic.HISTORY, Topic.COUNSELLING, Topic.APPLICATIONS);
    }

    @Test
    void noneOfThoseBesideTheLineStandsInIt() {
        for (Post post : OF_NO_LINE) {
            for (Post other : Post.values()) {
                assertThat(post.atLeast(other))
                        .as("%s at least %s", post, other)
                        .isFalse();
                assertThat(post.isAbove(other)).as("%s above %s", post, other).isFalse();
            }
        }
        assertThat(Post.HQ.isAbove(Post.WCSO)).isFalse();
        assertThat(Post.SHO.isAbove(Post.IC)).isTrue();
        assertThat(Post.IC.isAbove(Post.IC)).isFalse();
        assertThat(Post.IO.isAbove(Post.DESK)).isFalse();
    }

    private static List<String> commandsOf(Post post) {
        return Stream.of(Task.values())
                .filter(task -> task.posts().contains(post))
                .flatMap(task -> task.commands().stream())
                .<String>map(Class::getSimpleName)
                .toList();
    }

    private static List<Topic> topicsOf(Post post) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.posts().contains(post))
                .toList();
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TaskTest::commands)
                : Stream.of(type);
    }
}
