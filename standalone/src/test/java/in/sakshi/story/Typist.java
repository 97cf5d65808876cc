package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else, and mistypes: how often they press a key. */
final class Typist {

    private static final int FARTHEST = 80;

    private final Page page;
    private int mistakes;
    private int pressed;

    /** @param mistakes keys that they will press in vain, and as many to take back what came of it */
    Typist(Page page, int mistakes) {
        this.page = page;
        this.mistakes = mistakes;
    }

    /** How many keys were pressed. */
    int pressed() {
        return pressed;
    }

    /** How many mistakes they have still to make. */
    int mistakesLeft() {
        return mistakes;
    }

    /** Goes on to where the selector points, from field to field. */
    Typist to(String selector) {
        for (int step = 0; step < FARTHEST && !isAt(selector); step++) {
            press("Tab");
        }
        assertThat(isAt(selector)).as(selector + " can be reached with Tab").isTrue();
        return this;
    }

    /** Types, and mistypes every fourth letter as long as there are mistakes to be made. */
    Typist type(String text) {
        int letters = 0;
        for (int letter : text.codePoints().toArray()) {
            if (mistakes > 0 && ++letters % 4 == 0) {
                mistakes--;
                insert("क");
                press("Backspace");
            }
            insert(Character.toString(letter));
        }
        return this;
    }

    /** Chooses from a list, going down in it. */
    Typist choose(String code) {
        for (int step = 0; step < FARTHEST && !code.equals(value()); step++) {
            press("ArrowDown");
        }
        assertThat(value()).isEqualTo(code);
        return this;
    }

    Typist press(String key) {
        page.keyboard().press(key);
        pressed++;
        return this;
    }

    private void insert(String letter) {
        page.keyboard().insertText(letter);
        pressed++;
    }

    private boolean isAt(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    private String value() {
        return String.valueOf(page.evaluate("() => document.activeElement.value"));
    }
}
