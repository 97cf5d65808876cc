package in.sakshi.web.page;

import in.sakshi.web.form.Entered;
import java.util.UUID;

/** The key under which a form is sent. */
final class Key {

    private Key() {}

    /** The one that stands in the form; a new one if none does. */
    static UUID in(Entered entered, String name) {
        try {
            return UUID.fromString(entered.value(name));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
