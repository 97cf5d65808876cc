package in.sakshi.query.confidential;

import in.sakshi.query.print.Print;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands in the place of what is not to be seen, in the reader’s language. */
final class Masks {

    private static final int LAST_DIGITS = 2;
    private static final int[] BANDS = {0, 12, 16, 18, 30, 45, 60};

    private final Print print;

    Masks(Print print) {
        this.print = print;
    }

    /** That something stands there. */
    String withheld() {
        return print.phrase("confidential.withheld");
    }

    String victim() {
        return print.phrase("confidential.victim");
    }

    String applicant() {
        return print.phrase("confidential.applicant");
    }

    /** The first letter of each word, with the vowel that stands on it. */
    String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> print.phrase("confidential.initial", firstLetter(word)))
                .collect(Collectors.joining(" "));
    }

    private static String firstLetter(String word) {
        int end = word.offsetByCodePoints(0, Math.min(1, word.length()));
        while (end < word.length() && isMark(word.codePointAt(end))) {
            end += Character.charCount(word.codePointAt(end));
        }
        return word.substring(0, end);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The last two digits of a number. */
    String mobile(String number) {
        int hidden = Math.max(number.length() - LAST_DIGITS, LAST_DIGITS);
        return "*".repeat(hidden) + number.substring(Math.min(hidden, number.length()));
    }

    /** About what age: under 12, 12 to 15, 16 and 17, under 30, 45, 60, and older. */
    String band(String age) {
        if (!age.chars().allMatch(Character::isDigit) || age.isEmpty() || age.length() > 3) {
            return withheld();
        }
        int years = Integer.parseInt(age);
        for (int i = 1; i < BANDS.length; i++) {
            if (years < BANDS[i]) {
                return BANDS[i - 1] + "–" + (BANDS[i] - 1);
            }
        }
        return BANDS[BANDS.length - 1] + "+";
    }
}
