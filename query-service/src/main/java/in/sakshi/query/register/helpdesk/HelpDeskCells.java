package in.sakshi.query.register.helpdesk;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.Respondent;
import in.sakshi.desk.query.Application;
import in.sakshi.desk.query.Disposed;
import in.sakshi.desk.query.GdEntry;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.InquiryOfficer;
import in.sakshi.desk.query.Note;
import in.sakshi.query.print.Print;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in those places of the help-desk register that need more than a word. */
final class HelpDeskCells {

    private HelpDeskCells() {}

    static String source(HelpDeskLine line, Print print) {
        Application application = line.application();
        ComplaintSource source = application.source();
        return listed(source == null ? null : print.words().label(source), application.sourceReference());
    }

    static @Nullable String category(HelpDeskLine line, Print print) {
        ComplaintCategory category = line.application().category();
        return category == null ? null : print.words().label(category);
    }

    static String applicant(HelpDeskLine line, Print print) {
        Complainant she = line.application().complainant();
        Integer age = she.age();
        return listed(she.name(), age == null ? null : Print.number(age), she.guardianName());
    }

    static String address(HelpDeskLine line, Print print) {
        Complainant she = line.application().complainant();
        String beat = she.beat();
        return listed(she.address(), beat == null ? null : print.phrase("help-desk.beat", beat));
    }

    static String mobile(HelpDeskLine line, Print print) {
        Complainant she = line.application().complainant();
        if (she.mobile() == null) {
            return listed(line.application().noContactReason());
        }
        Boolean safe = she.safeToCall();
        String mark = safe == null ? null : print.phrase(safe ? "help-desk.safe" : "help-desk.unsafe");
        return listed(she.mobile(), mark);
    }

    static @Nullable String respondent(HelpDeskLine line, Print print) {
        Respondent they = line.application().respondent();
        return they == null ? null : listed(they.name(), they.address(), they.relation());
    }

    static @Nullable String gd(HelpDeskLine line, Print print) {
        GdEntry gd = line.handling().gd();
        return gd == null
                ? null
                : print.phrase("help-desk.gdEntry", gd.number(), print.time(gd.at()), print.date(gd.at()));
    }

    static String receipt(HelpDeskLine line, Print print) {
        return print.phrase(line.handling().receiptGivenAt() == null ? "no" : "yes");
    }

    static @Nullable String officer(HelpDeskLine line, Print print) {
        InquiryOfficer officer = line.handling().officer();
        return officer == null
                ? null
                : listed(
                        print.officer(officer.officer(), officer.rank()),
                        print.words().label(officer.post()),
                        print.date(officer.givenAt()));
    }

    static @Nullable String due(HelpDeskLine line, Print print) {
        Instant dueAt = line.handling().dueAt();
        return dueAt == null ? null : print.moment(dueAt);
    }

    static @Nullable String disposal(HelpDeskLine line, Print print) {
        Disposed disposed = line.handling().disposed();
        return disposed == null
                ? null
                : listed(print.date(disposed.at()), print.words().label(disposed.type()));
    }

    static String enteredBy(HelpDeskLine line, Print print) {
        Application application = line.application();
        return listed(
                print.officer(application.enteredBy().officer()),
                print.moment(application.enteredAt()),
                application.delayReason());
    }

    static String notes(List<Note> notes, Print print) {
        return notes.stream().map(note -> note(note, print)).collect(Collectors.joining("; "));
    }

    private static String note(Note note, Print print) {
        String word = note.word();
        return listed(
                print.date(note.at()) + " " + print.words().text("event." + note.event()),
                word == null ? null : print.words().text(word),
                note.text(),
                print.officer(note.by()));
    }
}
