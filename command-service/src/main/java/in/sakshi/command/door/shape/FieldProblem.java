package in.sakshi.command.door.shape;

import java.util.List;

/**
 * One thing that is wrong in a body. It never holds what stood there: that may be personal data.
 *
 * @param field the place, e.g. {@code complainant.mobile} or {@code topics[2]}; empty for the body as a whole
 * @param code what is wrong
 * @param details what the sentence names besides, see {@link FieldCode}
 */
public record FieldProblem(String field, FieldCode code, List<String> details) {
    public FieldProblem {
        details = List.copyOf(details);
    }
}
