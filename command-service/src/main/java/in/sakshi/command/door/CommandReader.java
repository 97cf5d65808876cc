package in.sakshi.command.door;

import in.sakshi.command.door.shape.FieldProblem;
import in.sakshi.command.door.shape.JsonText;
import in.sakshi.command.door.shape.Place;
import in.sakshi.command.door.shape.RecordShape;
import in.sakshi.desk.command.DeskCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a command of a body, or says all that is wrong with it at once. */
final class CommandReader {

    private final CommandCatalogue catalogue;

    CommandReader(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws TurnedAway if there is no command of that name */
    void requireKnown(String name) {
        shapeOf(name);
    }

    /**
     * Reads a body.
     *
     * @throws BadInput with every field that is not as it should be
     */
    DeskCommand read(String name, byte[] body) {
        Place top = Place.top();
        JsonNode root = JsonText.read(body, top);
        @Nullable Object command = root == null ? null : shapeOf(name).read(root, top);
        List<FieldProblem> problems = top.problems();
        if (command == null || !problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return (DeskCommand) command;
    }

    private RecordShape shapeOf(String name) {
        return catalogue.shapeOf(name).orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_COMMAND));
    }
}
