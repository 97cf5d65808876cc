package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.fir.FirEvent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.query.report.FactLine.Detail;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Writes what reports are made of: how each case goes, what is counted of it, and who was told what. */
@ProcessingGroup(ReportBooks.GROUP)
class ReportRegister {

    private final Lines<CourseLine> keptCourses;
    private final Lines<FactLine> keptFacts;
    private final Lines<NoticeLine> keptNotices;
    private final Lines<GoneLine> keptGone;
    private final OpenLines<GoneLine> gone;
    private final Courses courses;
    private final FactPages pages;
    private final ComplaintFacts complaints;
    private final FirFacts firs;
    private final Notices notices;

    ReportRegister(Shelves shelves) {
        this.keptCourses = shelves.lines(ReportBooks.COURSES);
        this.keptFacts = shelves.lines(ReportBooks.FACTS);
        this.keptNotices = shelves.lines(ReportBooks.NOTICES);
        this.keptGone = shelves.lines(ReportBooks.GONE);
        this.gone = OpenLines.neverChanged(keptGone);
        this.courses = new Courses(OpenLines.ofCases(keptCourses, CourseLine::at));
        this.pages = new FactPages(OpenLines.of(keptFacts, FactLine::at));
        this.complaints = new ComplaintFacts(pages);
        this.firs = new FirFacts(pages);
        this.notices = new Notices(OpenLines.of(keptNotices, NoticeLine::at));
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        courses.on(event, recorded);
        if (event instanceof ComplaintEvent || event instanceof BookEntryCorrected) {
            complaints.on(told(event, recorded));
        } else if (event instanceof FirEvent) {
            firs.on(told(event, recorded));
        } else if (event instanceof PreventiveEvent) {
            preventive(event, recorded);
        } else if (event instanceof ObligationBreached breached) {
            String obligation = breached.obligation().value();
            pages.begin(told(event, recorded)
                    .each(FactKind.BREACHED, new Detail(obligation, null, null, null, breached.owner())));
        } else if (Notices.areToldOf(event)) {
            notices.on(told(event, recorded));
        }
    }

    @EventHandler
    void on(RecordDestroyed event, Recorded recorded) {
        Removing.of(event.caseId(), List.of(keptCourses, keptFacts, keptNotices));
        GoneLine.of(event, recorded).forEach(gone::put);
    }

    private Told told(CaseEvent event, Recorded recorded) {
        CaseId id = event.caseId();
        return new Told(event, recorded, courses.of(id));
    }

    /** One person in one proceeding is one case, under however many sections. */
    private void preventive(CaseEvent event, Recorded recorded) {
        Told told = told(event, recorded);
        if (event instanceof PreventiveActionTaken taken) {
            Collection<String> sections = names(taken.preventiveSections());
            pages.begin(told.named(FactPages.PREVENTIVE, FactKind.PREVENTIVE, Detail.NONE, List.copyOf(sections)));
        } else if (event instanceof PreventiveReportSent sent) {
            String id = told.id(FactPages.PREVENTIVE);
            Set<String> sections = new TreeSet<>(names(sent.preventiveSections()));
            pages.line(id).ifPresent(line -> sections.addAll(line.codes()));
            pages.say(id, List.copyOf(sections), told);
        }
    }

    private static Collection<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    @ResetHandler
    void reset() {
        keptCourses.clear();
        keptFacts.clear();
        keptNotices.clear();
        keptGone.clear();
    }
}
