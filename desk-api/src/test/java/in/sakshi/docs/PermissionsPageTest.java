package in.sakshi.docs;

import static java.util.stream.Collectors.joining;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/permissions.md} from {@link Task} and {@link Topic}. */
class PermissionsPageTest {

    private static final Words HINDI = Words.in(Words.HINDI);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private final StringBuilder page = new StringBuilder();

    @Test
    void everyPostAndWhatItMayDoAndAskStandsOnThePage() {
        page.append("""

                # Who may do what, and who may ask what

                What both doors hold everybody to, by the post that they hold. `●` may; whoever else is answered with 403,
                `not-permitted`, and their post and those that may are named. Nothing is permitted to anybody that does not stand here.

                May, is as far as the post goes. Whether an officer may approve, waive or direct in *this* case is decided by the
                [rules](refusals.md): that nobody approves what they proposed themselves holds whatever the post (guard G13).

                And it goes as far as the unit: everybody acts and asks for their own unit and what lies below it. A
                case that no station there has or had, nor is offered, is answered as one that does not exist.

                `§` are those of DG circular 38/2025; `001` and `003` are the orders of Chitrakoot and Hathras on the registers and daily records.

                ## Posts

                """);
        for (Post post : Post.values()) {
            page.append("- `%s` %s · %s\n".formatted(post, HINDI.label(post), ENGLISH.label(post)));
        }
        addCommands();
        addQuestions();
        new GeneratedPage("permissions.md", getClass(), page.toString()).isFresh();
    }

    private void addCommands() {
        page.append("\n## Commands\n\n").append(head("command"));
        for (Task task : Task.values()) {
            page.append(row("**" + task + "**", Set.of()));
            task.commands().stream()
                    .map(Class::getSimpleName)
                    .forEach(command -> page.append(
                            row("`" + command + "` " + HINDI.text("command." + command), Task.postsFor(command))));
        }
        page.append("\nWhat they are for, and why these posts:\n\n");
        for (Task task : Task.values()) {
            page.append("- **").append(task).append("**: ").append(says(task)).append('\n');
        }
    }

    private void addQuestions() {
        page.append("\n## Questions\n\n").append(head("address"));
        for (Topic topic : Topic.values()) {
            page.append(row("`" + topic.address() + "`", topic.posts()));
        }
        page.append("\nWhat they are about, and why these posts:\n\n");
        for (Topic topic : Topic.values()) {
            page.append("- `")
                    .append(topic.address())
                    .append("`: ")
                    .append(says(topic))
                    .append('\n');
        }
    }

    private static String says(Enum<?> constant) {
        return Sources.docOf(constant).says();
    }

    private static String head(String first) {
        return "| " + first + " | "
                + Arrays.stream(Post.values()).map(Post::name).collect(joining(" | ")) + " |\n| ---"
                + " | :-:".repeat(Post.values().length) + " |\n";
    }

    private static String row(String first, Set<Post> may) {
        return "| " + first + " | "
                + Arrays.stream(Post.values())
                        .map(post -> may.contains(post) ? "●" : " ")
                        .collect(joining(" | "))
                + " |\n";
    }
}
