package in.sakshi.command.care;

import in.sakshi.command.acting.Desk;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * The officers who are named as having done a thing (नामित कर्मी): they must be known, or nobody could find them again. Whoever was
 * relieved since has done it all the same.
 */
final class Officers {

    private Officers() {}

    /**
     * Whoever took a statement down: the one who is named, or else the one who acts.
     *
     * @throws Refusal if nobody of that id was ever posted; no program takes a statement down
     */
    static Officer recorder(@Nullable OfficerId named, Desk desk) {
        return named == null
                ? desk.officer()
                : desk.staff()
                        .everPosted(named)
                        .filter(Officer::person)
                        .orElseThrow(() -> new Refusal(Rule.RECORDER_UNKNOWN));
    }

    /** @throws Refusal if nobody of that id was ever posted */
    static Officer requireEscort(OfficerId escort, Desk desk) {
        return desk.staff().everPosted(escort).orElseThrow(() -> new Refusal(Rule.ESCORT_OFFICER_UNKNOWN));
    }
}
