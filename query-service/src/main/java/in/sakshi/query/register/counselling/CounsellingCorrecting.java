package in.sakshi.query.register.counselling;

import static in.sakshi.query.register.Struckout.required;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Superseded;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.Saying;
import in.sakshi.query.register.Struckout;
import in.sakshi.shelf.Recorded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strikes an entry of the book of counselling through and writes the right one beside it (संशोधन). */
final class CounsellingCorrecting {

    private static final Sitting NOTHING_SAID = new Sitting(null, null, null, Set.of(), null, null, null);

    private CounsellingCorrecting() {}

    static CounsellingLine corrected(CounsellingLine line, BookEntryCorrected event, Recorded recorded) {
        Superseded old = Struckout.of(event, recorded, columnOf(event), old(line, event));
        CounsellingSessionHeld held = line.held();
        if (held != null) {
            return line.corrected(corrected(held, event), old);
        }
        PartyAbsent absence = line.absence();
        if (absence == null || event.field() != BookField.COUNSELLING_CALLED_BY) {
            throw Struckout.misplaced(event);
        }
        ContactMeans calledBy = ContactMeans.valueOf(required(event));
        return line.corrected(
                new PartyAbsent(
                        absence.complaintId(),
                        absence.absent(),
                        calledBy,
                        absence.nextOn(),
                        absence.number(),
                        absence.happened()),
                old);
    }

    private static CounsellingSessionHeld corrected(CounsellingSessionHeld held, BookEntryCorrected event) {
        BookField field = event.field();
        return new CounsellingSessionHeld(
                held.complaintId(),
                held.sessionId(),
                held.kind(),
                held.present(),
                field == BookField.COUNSELLING_WILLING ? Boolean.parseBoolean(required(event)) : held.cameWillingly(),
                held.outcome(),
                field == BookField.COUNSELLING_GIST ? event.newValue() : held.gist(),
                held.nextOn(),
                field == BookField.COUNSELLING_FIT_FOR_PPK ? Boolean.parseBoolean(required(event)) : held.fitForPpk(),
                held.session(),
                corrected(held.sitting(), event),
                held.number(),
                held.happened());
    }

    private static @Nullable Sitting corrected(@Nullable Sitting said, BookEntryCorrected event) {
        Sitting before = said == null ? NOTHING_SAID : said;
        String value = event.newValue();
        Sitting after = new Sitting(
                event.field() == BookField.COUNSELLING_PLACE ? value : before.place(),
                event.field() == BookField.COUNSELLING_MINUTES ? Struckout.whole(value) : before.minutes(),
                event.field() == BookField.COUNSELLING_PRIVATE ? Struckout.truth(value) : before.privateRoom(),
                before.absent(),
                event.field() == BookField.COUNSELLING_CALLED_BY
                        ? ContactMeans.valueOf(required(event))
                        : before.calledBy(),
                corrected(before.counsellor(), event),
                event.field() == BookField.COUNSELLING_PROBLEM ? value : before.mainProblem());
        return said == null && after.equals(NOTHING_SAID) ? null : after;
    }

    private static @Nullable Counsellor corrected(@Nullable Counsellor before, BookEntryCorrected event) {
        return before == null || event.field() != BookField.COUNSELLING_COUNSELLOR
                ? before
                : new Counsellor(required(event), before.sex());
    }

    /** What was printed there, if only because it had been fixed before. */
    private static @Nullable Said old(CounsellingLine line, BookEntryCorrected event) {
        String value = event.oldValue();
        return switch (event.field()) {
            case COUNSELLING_PLACE -> Saying.text(value == null ? line.sitting().place() : value);
            case COUNSELLING_CALLED_BY -> calledBy(line, event);
            case COUNSELLING_PRIVATE -> privacy(value);
            case COUNSELLING_WILLING, COUNSELLING_FIT_FOR_PPK -> Struckout.yesOrNo(event);
            case COUNSELLING_MINUTES -> Struckout.number("length.minutes", event);
            default -> Struckout.text(event);
        };
    }

    private static @Nullable Said calledBy(CounsellingLine line, BookEntryCorrected event) {
        ContactMeans fixed = line.sitting().calledBy();
        return event.oldValue() == null && fixed != null ? Said.code("means", fixed) : Struckout.code("means", event);
    }

    private static @Nullable Said privacy(@Nullable String value) {
        Boolean privately = Struckout.truth(value);
        return privately == null ? null : Said.phrase(privately ? "counselling.private" : "counselling.notPrivate");
    }

    private static String columnOf(BookEntryCorrected event) {
        return switch (event.field()) {
            case COUNSELLING_PLACE, COUNSELLING_PRIVATE -> "place";
            case COUNSELLING_MINUTES -> "session";
            case COUNSELLING_CALLED_BY -> "absent";
            case COUNSELLING_COUNSELLOR -> "counsellor";
            case COUNSELLING_WILLING -> "willing";
            case COUNSELLING_PROBLEM -> "problem";
            case COUNSELLING_GIST -> "gist";
            case COUNSELLING_FIT_FOR_PPK -> "ppk";
            default -> throw Struckout.misplaced(event);
        };
    }
}
