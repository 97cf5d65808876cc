package in.sakshi.door;

import in.sakshi.desk.words.Words;
import java.util.List;
import java.util.Map;

/** Somebody is known, and may not do or ask this: it is said why, and whom it is for. */
public abstract sealed class KeptOut extends RuntimeException permits NotPermitted, OutsideOfUnit {

    /** @param message without any word of a person */
    KeptOut(String message) {
        super(message);
    }

    /** What the sentence names, in those words. */
    public abstract List<String> details(Words words);

    /** What a program is told beside the sentence, by name. */
    public abstract Map<String, Object> particulars();
}
