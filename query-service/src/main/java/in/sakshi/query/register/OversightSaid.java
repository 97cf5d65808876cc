package in.sakshi.query.register;

import static in.sakshi.query.register.Saying.all;

import in.sakshi.casework.AlertRaised;
import in.sakshi.desk.query.Said;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DirectionComplied;
import in.sakshi.oversight.DirectionIssued;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.oversight.SupervisionNoteAdded;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the parallel records say of what those above noted and ordered (पर्यवेक्षण). */
public final class OversightSaid {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private OversightSaid() {}

    /** All of it in that column. */
    public static Saying in(String column) {
        return new Saying()
                .in(column, SupervisionNoteAdded.class, each -> List.of(Said.text(each.supervisionNote())))
                .in(
                        column,
                        DirectionIssued.class,
                        each -> all(
                                Said.code("post", each.to().post()),
                                officer(each.to()),
                                Said.text(each.direction()),
                                date(each.dueOn())))
                .in(column, DirectionComplied.class, each -> List.of(Said.text(each.compliance())))
                .in(
                        column,
                        AlertRaised.class,
                        each -> List.of(
                                Said.code("alert", each.kind()),
                                Said.code("post", each.to().post())));
    }

    /** Who gave more time when, until when and why. */
    public static List<Said> extension(ExtensionOrdered ordered) {
        return all(
                Said.text(ordered.court()),
                date(ordered.orderedOn()),
                Said.phrase("book.until", DATE.format(ordered.until())),
                Saying.text(ordered.reason()));
    }

    /** A date, as registers write it. */
    public static @Nullable Said date(@Nullable LocalDate date) {
        return date == null ? null : Said.text(DATE.format(date));
    }

    private static @Nullable Said officer(Owner owner) {
        OfficerId officer = owner.officer();
        return officer == null ? null : Said.officer(officer);
    }
}
