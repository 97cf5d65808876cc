package in.sakshi.query.report;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.Reading;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Recording;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is content is counted by what she said, as it stands in the book of feedback at that moment. */
class ContentTest {

    private static final String FRIDAY = "07.11.2025 10:00";
    private static final String SATURDAY = "08.11.2025 10:00";

    private final Shelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new ReportRegister(shelves));

    private static Act taken(int score, @Nullable Boolean satisfied) {
        String when = "05.11.2025 11:45";
        return entered(
                when,
                MAMTA,
                number(RegisterId.FEEDBACK, 1),
                new FeedbackTaken(
                        complaint(1),
                        FeedbackSource.COMPLAINANT,
                        ContactMeans.PHONE,
                        score,
                        Set.of(),
                        null,
                        new FeedbackAnswers(null, null, null, null, null, satisfied, null, null),
                        null,
                        happened(when)));
    }

    private static Act corrected(String when, @Nullable String oldValue, @Nullable String newValue) {
        return recorded(
                when,
                NEELAM,
                new BookEntryCorrected(
                        complaint(1).asCase(),
                        number(RegisterId.FEEDBACK, 1),
                        BookField.FEEDBACK_SATISFIED,
                        oldValue,
                        newValue,
                        "लिखने में भूल",
                        happened(when)));
    }

    private long contentAt(String moment) {
        Span year = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        return new Counts(shelves)
                .of(Set.of(RMG), year, new Moment(at(moment), Reading.RECORDED))
                .figure(new Heading(CountLine.CONTENT, null), "")
                .count();
    }

    private void record(Act... acts) {
        recording.record(List.of(received(complaint(1), Acts.book(2025), 1, at("06.10.2025 10:00"))));
        recording.record(List.of(acts));
    }

    @Test
    void whatSheSaidCountsMoreThanTheScore() {
        record(taken(5, false));

        assertThat(contentAt(FRIDAY)).isZero();
    }

    @Test
    void aCorrectedAnswerCountsFromThenOn() {
        record(taken(2, false), corrected(FRIDAY, "false", "true"));

        assertThat(contentAt("06.11.2025 10:00")).isZero();
        assertThat(contentAt(SATURDAY)).isEqualTo(1);
    }

    @Test
    void anAnswerThatSheNeverGaveLeavesTheScore() {
        record(taken(5, false), corrected(FRIDAY, "false", "true"), corrected(SATURDAY, "true", null));

        assertThat(contentAt("09.11.2025 10:00")).isEqualTo(1);
    }
}
