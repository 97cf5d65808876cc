package in.sakshi.query.register.preventive;

import static in.sakshi.query.register.Saying.all;
import static in.sakshi.query.register.Saying.text;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.desk.query.Owing;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.Said;
import in.sakshi.obligation.Duty;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.InterimBondOrdered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import in.sakshi.preventive.ReleasedU170;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.Former;
import in.sakshi.query.register.OversightSaid;
import in.sakshi.query.register.Owed;
import in.sakshi.query.register.Saying;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the parallel record of preventive actions: a line for each action against one person. */
public final class PreventiveRegister implements BookWriter {

    static final String DETAINED = "detained";
    static final String PRODUCED = "produced";
    static final String REPORT = "report";
    static final String NOTICE = "notice";
    static final String BOND = "bond";
    static final String BREACH = "breach";
    static final String RESULT = "result";
    static final String SUPERVISION = "supervision";

    private static final Saying TABLE = new Saying()
            .in(DETAINED, DetainedU170.class, each -> all(gd(each)))
            .in(PRODUCED, ReleasedU170.class, each -> all(text(each.releaseReason())))
            .in(PRODUCED, ProducedBeforeMagistrate.class, each -> List.of(Said.text(each.court())))
            .in(REPORT, PreventiveReportSent.class, PreventiveRegister::report)
            .in(NOTICE, ShowCauseIssued.class, each -> all(text(each.orderNumber())))
            .in(NOTICE, ExtensionOrdered.class, OversightSaid::extension)
            .in(BOND, InterimBondOrdered.class, each -> List.of(rupees(each.bondAmount())))
            .in(
                    BOND,
                    BondExecuted.class,
                    each -> all(
                            rupees(each.bondAmount()),
                            Said.phrase("preventive.sureties", Integer.toString(each.sureties())),
                            OversightSaid.date(each.bondFrom()),
                            OversightSaid.date(each.bondTo())))
            .in(BREACH, BondBreached.class, each -> List.of(Said.text(each.breach())))
            .in(
                    RESULT,
                    PreventiveConcluded.class,
                    each -> List.of(Said.code("preventiveResult", each.preventiveResult())))
            .and(OversightSaid.in(SUPERVISION));

    private final BookLines<PreventiveLine> lines;

    /** Writes on those shelves. */
    public PreventiveRegister(Shelves shelves) {
        this.lines = BookLines.ofCases(shelves, PreventiveBook.LINES, PreventiveLine::at);
    }

    @Override
    public void on(CaseEvent event, Recorded recorded) {
        if (event instanceof PreventiveActionTaken taken) {
            lines.begin(line(taken, recorded));
        } else if (event.caseId().kind() == CaseKind.PREVENTIVE) {
            lines.change(event.caseId().toString(), recorded, line -> after(line, event, recorded));
        }
    }

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        Former.in(RegisterId.PREVENTIVE, event, recorded)
                .forEach(former -> lines.begin(PreventiveLine.ofDestroyed(
                        former.id(),
                        recorded.position(),
                        former.number(),
                        former.entered(),
                        former.of(),
                        former.destroyed())));
    }

    private static PreventiveLine line(PreventiveActionTaken taken, Recorded recorded) {
        return new PreventiveLine(
                taken.caseId().toString(),
                recorded.position(),
                taken.number().register().station(),
                taken.number(),
                StationBooks.entered(recorded),
                taken,
                null,
                Owing.NOTHING,
                Map.of(),
                0,
                List.of());
    }

    private static PreventiveLine after(PreventiveLine line, CaseEvent event, Recorded recorded) {
        if (event instanceof BookEntryCorrected wrong) {
            return PreventiveCorrecting.corrected(line, wrong, recorded);
        }
        Owing owing = Owed.after(line.owing(), event, recorded, Duty.PREVENTIVE_INQUIRY);
        List<PreventiveLine> told = new ArrayList<>(List.of(owing.equals(line.owing()) ? line : line.with(owing)));
        TABLE.tell(event, recorded, (column, step) -> told.set(0, told.get(0).with(column, step)));
        return told.get(0);
    }

    private static List<Said> report(PreventiveReportSent event) {
        return Stream.concat(
                        Stream.of(Said.text(event.reportNumber()), Said.text(event.court())),
                        event.preventiveSections().stream().map(section -> Said.code("preventive", section)))
                .toList();
    }

    private static @Nullable Said gd(DetainedU170 event) {
        String number = event.gdNumber();
        return number == null ? null : Said.phrase("book.gd", number);
    }

    private static Said rupees(int rupees) {
        return Said.phrase("book.rupees", Integer.toString(rupees));
    }
}
