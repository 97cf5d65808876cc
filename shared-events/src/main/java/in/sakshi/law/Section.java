package in.sakshi.law;

import in.sakshi.fact.Text;

/**
 * A section as an officer writes it (धारा).
 *
 * @param act the statute
 * @param number with sub-section, e.g. {@code 78(2)}
 */
public record Section(
        Act act,

        @Text(max = 20, form = "[0-9]{1,3}[A-Z]{0,2}(\\([0-9a-z]{1,3}\\))*", example = "78(2)")
        String number) {

    /** The section without its sub-section. */
    public Section whole() {
        int bracket = number.indexOf('(');
        return bracket < 0 ? this : new Section(act, number.substring(0, bracket));
    }

    @Override
    public String toString() {
        return act + " " + number;
    }
}
