package in.sakshi.station;

import java.util.List;

/** A list says what cannot be: everything that is wrong with it, each as what was and what was expected. */
public final class WrongEntries extends IllegalArgumentException {

    // Exceptions are serializable by inheritance only; these never leave the process.
    private final transient List<String> problems;

    WrongEntries(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each, in the order in which they were found. */
    public List<String> problems() {
        return problems;
    }

    static void throwIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new WrongEntries(problems);
        }
    }
}
