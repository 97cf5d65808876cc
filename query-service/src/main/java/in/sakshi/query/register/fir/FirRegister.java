package in.sakshi.query.register.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.FirField;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FirReportEntry;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Superseded;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedNamed;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.AccusedProduced;
import in.sakshi.fir.AppearanceNoticeServed;
import in.sakshi.fir.ArrestStatusNoted;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.query.register.BookLines;
import in.sakshi.query.register.BookWriter;
import in.sakshi.query.register.Former;
import in.sakshi.query.register.OversightSaid;
import in.sakshi.query.register.Owed;
import in.sakshi.query.register.Saying;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Shelves;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parallel record of reports: a line for each report, and one at each station that takes it over. The course of the case
 * stands on the first line alone; the others show it when they are read.
 */
public final class FirRegister implements BookWriter {

    private static final Saying TABLE =
            CareSaid.table().and(FirSaid.table()).and(OversightSaid.in(FirColumns.SUPERVISION));

    private final BookLines<FirLine> lines;

    /** Writes on those shelves. */
    public FirRegister(Shelves shelves) {
        this.lines = BookLines.ofCases(shelves, FirBook.LINES, FirLine::at);
    }

    @Override
    public void on(CaseEvent event, Recorded recorded) {
        if (event.caseId().kind() != CaseKind.FIR) {
            return;
        }
        String id = event.caseId().toString();
        if (event instanceof CaseBegun begun && lines.line(id).isEmpty()) {
            lines.begin(FirEntering.line(begun, recorded));
            return;
        }
        if (event instanceof FirTransferAccepted accepted) {
            takeOver(accepted, recorded);
        }
        lines.change(id, recorded, line -> after(line, event, recorded));
    }

    @Override
    public void on(RecordDestroyed event, Recorded recorded) {
        Former.in(RegisterId.FIR, event, recorded)
                .forEach(former -> lines.begin(FirLine.ofDestroyed(
                        former.id(),
                        recorded.position(),
                        former.number(),
                        former.entered(),
                        former.of(),
                        former.destroyed())));
    }

    private void takeOver(FirTransferAccepted accepted, Recorded recorded) {
        EntryNumber number = accepted.number();
        if (number != null) {
            FirLine first = lines.line(accepted.caseId().toString()).orElseThrow();
            lines.begin(FirEntering.takenOver(BookLines.id(accepted, recorded), number, first, recorded));
        }
    }

    private static FirLine after(FirLine line, CaseEvent event, Recorded recorded) {
        List<FirLine> told = new ArrayList<>(List.of(changed(line, event, recorded)));
        TABLE.tell(event, recorded, (column, step) -> told.set(0, told.get(0).with(column, step)));
        return told.get(0);
    }

    private static FirLine changed(FirLine line, CaseEvent event, Recorded recorded) {
        FirReportEntry report = line.report();
        if (event instanceof FirRegistered || event instanceof ZeroFirRegistered) {
            return line.with(FirEntering.registered((FirEvent) event, report, recorded));
        }
        if (event instanceof SectionsAltered altered) {
            return line.with(report.under(sections(altered)));
        }
        if (event instanceof FirEntryCorrected corrected) {
            return corrected(line, corrected, recorded);
        }
        if (event instanceof AccusedNamed named) {
            return line.with(report.against(named(report.accused(), named.accused())));
        }
        AccusedId accused = accused(event);
        if (accused != null) {
            Said who = Said.text(FirAccused.numbered(accused, report.accused()));
            List<Said> said = Saying.all(who, note(event));
            return line.with(FirColumns.ARRESTS, Saying.step(event, recorded, said));
        }
        return due(line, event, recorded);
    }

    /** What is due now; of another limit the one before is struck through. */
    private static FirLine due(FirLine line, CaseEvent event, Recorded recorded) {
        FirLine owing = line.with(Owed.after(line.owing(), event, recorded, Duty.INVESTIGATION));
        if (owing.owing().equals(line.owing())) {
            return line;
        }
        return event instanceof ObligationDueChanged changed && Duty.INVESTIGATION.covers(changed.obligation())
                ? owing.with(new Superseded(
                        "due",
                        Said.moment(changed.from()),
                        recorded.by().officer(),
                        recorded.happenedAt(),
                        Said.text(changed.rule())))
                : owing;
    }

    private static FirLine corrected(FirLine line, FirEntryCorrected event, Recorded recorded) {
        boolean hers = event.field() == FirField.VICTIM_NAME
                || (event.field() == FirField.INFORMANT_NAME && line.report().entry(event.field()) == null);
        Superseded old = new Superseded(
                FirCells.columnOf(event.field()),
                hers ? Said.phrase("firs.victim") : FirCells.old(event.field(), event.oldValue()),
                recorded.by().officer(),
                recorded.happenedAt(),
                Said.text(event.reason()));
        FirLine struck = line.with(old);
        return event.field() == FirField.VICTIM_NAME
                ? struck
                : struck.with(line.report().with(event.field(), event.newValue()));
    }

    private static List<Section> sections(SectionsAltered event) {
        List<Section> sections = new ArrayList<>(event.before());
        sections.removeAll(event.removed());
        event.added().stream().filter(added -> !sections.contains(added)).forEach(sections::add);
        return sections;
    }

    private static List<AccusedPerson> named(List<AccusedPerson> accused, AccusedPerson known) {
        List<AccusedPerson> all = new ArrayList<>(accused);
        all.replaceAll(each -> each.accusedId().equals(known.accusedId()) ? known : each);
        if (!all.contains(known)) {
            all.add(known);
        }
        return all;
    }

    private static @Nullable AccusedId accused(CaseEvent event) {
        if (event instanceof AccusedArrested arrested) {
            return arrested.accusedId();
        }
        if (event instanceof AccusedProduced produced) {
            return produced.accusedId();
        }
        if (event instanceof AppearanceNoticeServed served) {
            return served.accusedId();
        }
        return event instanceof ArrestStatusNoted noted ? noted.accusedId() : null;
    }

    private static @Nullable Said note(CaseEvent event) {
        if (event instanceof AccusedProduced produced) {
            return Saying.text(produced.court());
        }
        return event instanceof ArrestStatusNoted noted ? Said.text(noted.note()) : null;
    }
}
