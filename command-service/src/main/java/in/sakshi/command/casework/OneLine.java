package in.sakshi.command.casework;

/** What may stand on a line of a book, entered there at first or by a correction (एक पंक्ति). */
public final class OneLine {

    private OneLine() {}

    /**
     * Whether it has words, on one line.
     *
     * @param max characters at most, counted as code points
     */
    public static boolean fits(String value, int max) {
        return !value.isBlank() && value.indexOf('\n') < 0 && value.codePointCount(0, value.length()) <= max;
    }
}
