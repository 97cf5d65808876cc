package in.sakshi.command.door.shape;

import java.util.Optional;
import java.util.PrimitiveIterator;

/** Which characters may stand in a record that people read, print and hash for decades. */
final class Characters {

    private static final int DEVANAGARI_ZERO = 0x0966;

    private Characters() {}

    /**
     * The first thing wrong with the characters of a text.
     *
     * @param lines whether line feeds and tabs are right
     */
    static Optional<FieldCode> firstProblem(String text, boolean lines) {
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.nextInt();
            if (lines && (character == '\n' || character == '\t')) {
                continue;
            }
            Optional<FieldCode> problem = problemOf(character);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<FieldCode> problemOf(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> Optional.of(FieldCode.BROKEN_CHARACTER);
            case Character.UNASSIGNED, Character.PRIVATE_USE -> Optional.of(FieldCode.UNKNOWN_CHARACTER);
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(FieldCode.CONTROL_CHARACTER);
            case Character.FORMAT -> turnsText(character) ? Optional.of(FieldCode.CONTROL_CHARACTER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Bidirectional controls make a text read otherwise than it is stored. Joiners, which Hindi needs, do not. */
    private static boolean turnsText(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    /** The text with 0–9 for ०–९. */
    static String latinDigits(String text) {
        return text.codePoints()
                .map(c -> c >= DEVANAGARI_ZERO && c <= DEVANAGARI_ZERO + 9 ? c - DEVANAGARI_ZERO + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
