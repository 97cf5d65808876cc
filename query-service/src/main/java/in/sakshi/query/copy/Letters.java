package in.sakshi.query.copy;

/** How much room text takes. */
final class Letters {

    private Letters() {}

    /** How many letters stand beside each other in a text. */
    static int count(String text) {
        return (int) text.codePoints().filter(Letters::takesRoom).count();
    }

    /** Some vowel signs stand above and below the letters. */
    static boolean takesRoom(int codePoint) {
        return Character.getType(codePoint) != Character.NON_SPACING_MARK;
    }
}
