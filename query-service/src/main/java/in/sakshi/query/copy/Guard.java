package in.sakshi.query.copy;

/** Sees to it that no spreadsheet program takes for a formula what somebody has told the desk. */
final class Guard {

    /** By which spreadsheet programs know that what follows is text. */
    private static final char IT_IS_TEXT = '\'';

    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠";
    private static final String BEGINS_A_FIELD = "\t\r\n";

    private Guard() {}

    /** The text as it may stand in a cell. */
    static String guarded(String text) {
        return beginsAField(text) || beginsAFormula(text) ? IT_IS_TEXT + text : text;
    }

    private static boolean beginsAField(String text) {
        return !text.isEmpty() && BEGINS_A_FIELD.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean beginsAFormula(String text) {
        return text.codePoints().filter(Guard::isSeen).limit(1).anyMatch(first -> BEGINS_A_FORMULA.indexOf(first) >= 0);
    }

    /** Whether programs and files may pass over what comes first. */
    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
