package in.sakshi.query.confidential;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a part of an answer tells of, and how it is covered.
 *
 * @param matters all of them; none if it tells of no person
 * @param form how
 */
record Decision(Set<Matter> matters, Form form) {

    Decision {
        matters = Collections.unmodifiableSet(matters);
    }

    /** From a line of the file: OPEN or MADE alone, or the matters with a plus between them, and the form. */
    static Decision of(String... words) {
        Set<Matter> matters = words[0].equals(Form.OPEN.name()) || words[0].equals(Form.MADE.name())
                ? EnumSet.noneOf(Matter.class)
                : Stream.of(words[0].split("\\+"))
                        .map(Matter::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Matter.class)));
        return new Decision(matters, Form.valueOf(words[words.length - 1]));
    }
}
