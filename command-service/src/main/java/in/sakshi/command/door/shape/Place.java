package in.sakshi.command.door.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a body the reader is, and all that it has found wrong in the whole body so far. Used by one thread. */
public final class Place {

    private final String path;
    private final List<FieldProblem> found;

    private Place(String path, List<FieldProblem> found) {
        this.path = path;
        this.found = found;
    }

    /** The top of a body in which nothing wrong is known yet. */
    public static Place top() {
        return new Place("", new ArrayList<>());
    }

    /** The place of that component, below this one. */
    public Place at(String component) {
        return new Place(path.isEmpty() ? component : path + "." + component, found);
    }

    /** The place of that item, from 0, below this one. */
    Place at(int index) {
        return new Place(path + "[" + index + "]", found);
    }

    /**
     * Notes that something is wrong here.
     *
     * @param details what the sentence names, see {@link FieldCode}
     * @return always absent: there is no value here
     */
    @Nullable
    Object wrong(FieldCode code, String... details) {
        found.add(new FieldProblem(path, code, List.of(details)));
        return null;
    }

    /** How much was found wrong so far, here or elsewhere. */
    int found() {
        return found.size();
    }

    /** What was found wrong, in the order in which it was found. */
    public List<FieldProblem> problems() {
        return List.copyOf(found);
    }
}
