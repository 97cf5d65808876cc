package in.sakshi.command.wiring;

import in.sakshi.command.door.shape.FieldProblem;
import in.sakshi.command.door.shape.JsonText;
import in.sakshi.command.door.shape.Place;
import in.sakshi.command.door.shape.Shape;
import in.sakshi.command.door.shape.Shapes;
import in.sakshi.command.obligation.DisposalPapers;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.command.obligation.Rung;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.ledger.wiring.CannotStart;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

/** Lists that are given to the service as JSON files, read as strictly as a command. */
final class PackagedLists {

    private static final String RULE_BOOK = "in/sakshi/command/obligation/rulebook.json";

    private static final String DOCUMENTS = "in/sakshi/command/obligation/documents.json";

    private static final String LADDER = "in/sakshi/command/obligation/ladder.json";

    private PackagedLists() {}

    /** The rule book that this version of the service brings along. */
    static RuleBook ruleBook() {
        List<?> limits = (List<?>) read(new ClassPathResource(RULE_BOOK), Shapes.listOf(TimeLimit.class));
        List<?> papers = (List<?>) read(new ClassPathResource(DOCUMENTS), Shapes.listOf(DisposalPapers.class));
        return new RuleBook(
                limits.stream().map(TimeLimit.class::cast).toList(),
                papers.stream().map(DisposalPapers.class::cast).toList());
    }

    /** The ladder of notices that this version of the service brings along. */
    static Ladder ladder() {
        List<?> rungs = (List<?>) read(new ClassPathResource(LADDER), Shapes.listOf(Rung.class));
        return new Ladder(rungs.stream().map(Rung.class::cast).toList());
    }

    private static Object read(Resource file, Shape shape) {
        Place top = Place.top();
        JsonNode root = JsonText.read(bytes(file), top);
        @Nullable Object list = root == null ? null : shape.read(root, top);
        if (list == null || !top.problems().isEmpty()) {
            throw new CannotStart(file.getDescription() + ": "
                    + top.problems().stream().map(PackagedLists::sentence).collect(Collectors.joining("; ")));
        }
        return list;
    }

    private static String sentence(FieldProblem problem) {
        return problem.field() + " " + problem.code() + " " + problem.details();
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new CannotStart(
                    file.getDescription() + " cannot be read (expected: a file that this service may read)", e);
        }
    }
}
