package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.desk.command.CaseCommand;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which rule decides on which command (नियम-सूची): one line for each, so that the list can be read and a test can see that
 * nothing is missing.
 *
 * @param <F> the kind of file that the rules look at
 */
public final class Rulings<F extends OpenFile> {

    /**
     * A rule: from the file, the command and the desk to the events, or a {@link in.sakshi.desk.refusal.Refusal}.
     *
     * @param <F> the kind of file
     * @param <C> the command
     */
    @FunctionalInterface
    public interface Ruling<F, C> {

        /** What is to be recorded; nothing if it is already so. */
        List<CaseEvent> decide(F file, C command, Desk desk);
    }

    private final Class<F> files;
    private final Map<Class<?>, Ruling<F, CaseCommand>> byCommand = new LinkedHashMap<>();

    private Rulings(Class<F> files) {
        this.files = files;
    }

    /** No rules yet. */
    public static <F extends OpenFile> Rulings<F> over(Class<F> files) {
        return new Rulings<>(files);
    }

    /** And on that command that rule decides. */
    public <C extends CaseCommand> Rulings<F> on(Class<C> command, Ruling<? super F, C> ruling) {
        if (byCommand.put(command, (file, asked, desk) -> ruling.decide(file, command.cast(asked), desk)) != null) {
            throw new IllegalArgumentException("rulings: two on " + command.getSimpleName() + " (expected: one)");
        }
        return this;
    }

    /** The commands on which one of these rules decides, in the order in which they were listed. */
    public Set<Class<?>> commands() {
        return Collections.unmodifiableSet(byCommand.keySet());
    }

    /** Whether they decide on cases with a file of that kind. */
    public boolean suits(OpenFile file) {
        return files.isInstance(file);
    }

    /** Decides on a command. */
    public List<CaseEvent> decide(OpenFile file, CaseCommand command, Desk desk) {
        Ruling<F, CaseCommand> ruling = Objects.requireNonNull(
                byCommand.get(command.getClass()),
                () -> "rulings: none on " + command.getClass().getSimpleName());
        return ruling.decide(files.cast(file), command, desk);
    }
}
