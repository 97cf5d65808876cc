package in.sakshi.query.register;

import in.sakshi.desk.query.Line;
import in.sakshi.register.EntryNumber;

/**
 * The number that a case bears, for registers that show it beside later events.
 *
 * @param id the complaint's id
 * @param number its number
 */
public record NumberedCase(String id, long position, EntryNumber number) implements Line {

    NumberedCase at(long newPosition) {
        return new NumberedCase(id, newPosition, number);
    }
}
