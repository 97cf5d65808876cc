package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the lines of one kind are kept: the port with two adapters, {@link MemoryLines} and {@code MongoLines}. Lines can be
 * thrown away and written again from the ledger.
 */
public interface Lines<L extends Line> {

    /** The lines with those ids, as far as there are any. */
    Map<String, L> find(Collection<String> ids);

    /**
     * Writes lines. Each takes the place of the one with its id if that is of an earlier position, else what is there stays.
     * May be partly done when it fails; doing it again is harmless.
     */
    void write(Collection<L> lines);

    /**
     * A page of the chosen lines.
     *
     * @param page which page, from 0
     * @param size lines to a page, at least 1
     * @throws IllegalArgumentException if no index of the shelf serves the choice
     */
    Chosen<L> choose(Choice<L> choice, int page, int size);

    /** The first of the chosen lines, at most so many; the others are neither read nor counted. */
    List<L> first(Choice<L> choice, int most);

    /**
     * Puts a line in the place of the one with its id, if that is of the same position and fulfils the condition still; between
     * looking and writing nobody else can write.
     *
     * @return whether it did
     */
    boolean replace(L line, Condition<L> still);

    /**
     * Every chosen line, one after the other, in no order; as many as there are.
     *
     * @throws IllegalArgumentException if no index of the shelf leads straight to them
     */
    void forEach(List<Condition<L>> conditions, Consumer<L> each);

    /** Removes the lines of a case: the one under its id, and those under {@code <case>/…} and {@code <case>@…}. */
    void removeOf(CaseId destroyed);

    /** Throws all lines away. */
    void clear();
}
