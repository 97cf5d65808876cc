package in.sakshi.command.door;

import in.sakshi.command.door.shape.FieldProblem;
import java.util.List;

/** A body is not what the command wants. */
final class BadInput extends RuntimeException {

    // Exceptions are serializable by inheritance only; these never leave the process.
    private final transient List<FieldProblem> fields;

    BadInput(List<FieldProblem> fields) {
        super("fields: " + fields.size() + " are not as they should be");
        this.fields = List.copyOf(fields);
    }

    /** Every field that is not as it should be. */
    List<FieldProblem> fields() {
        return fields;
    }
}
