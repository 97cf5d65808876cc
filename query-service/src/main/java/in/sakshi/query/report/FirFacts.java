package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.FirOrigin;
import in.sakshi.fact.Kolkata;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Section;
import in.sakshi.query.report.FactLine.Detail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what is counted of first information reports. */
final class FirFacts {

    /** Section 193(2) of the code of procedure: counted from the day on which the report was registered. */
    private static final int MONTHS = 2;

    private final FactPages pages;

    FirFacts(FactPages pages) {
        this.pages = pages;
    }

    void on(Told told) {
        CaseEvent event = told.event();
        if (event instanceof FirRegistered registered) {
            registered(registered.report(), told);
        } else if (event instanceof ZeroFirRegistered registered) {
            registered(registered.report(), told);
        } else if (event instanceof EFirInformationReceived information) {
            pages.begin(told.named(
                    FactPages.FIR,
                    FactKind.E_INFORMATION,
                    Detail.about(FirOrigin.E_INFORMATION.name()),
                    codes(information.sections())));
        } else if (event instanceof EFirSigned) {
            pages.sign(told.id(FactPages.FIR), told);
        } else if (event instanceof SectionsAltered altered) {
            pages.say(told.id(FactPages.FIR), codes(sections(altered)), told);
        } else if (event instanceof FirTransferAccepted accepted) {
            pages.mark(FactPages.MOVED, FactKind.MOVED, accepted.by().value(), told);
        } else if (event instanceof AccusedArrested arrested) {
            arrested(arrested, told);
        } else if (event instanceof InvestigationConcluded concluded) {
            concluded(concluded, told);
        }
    }

    private void registered(FirReport report, Told told) {
        pages.begin(told.named(
                FactPages.FIR, FactKind.FIR, Detail.about(report.origin().name()), codes(report.sections())));
    }

    private static List<Section> sections(SectionsAltered altered) {
        List<Section> sections = new ArrayList<>(altered.before());
        sections.removeAll(altered.removed());
        sections.addAll(altered.added());
        return sections;
    }

    /** A report under two sub-sections of a section is one under that section. */
    private static List<String> codes(List<Section> sections) {
        return sections.stream()
                .map(section -> section.whole().toString())
                .distinct()
                .toList();
    }

    private void arrested(AccusedArrested arrested, Told told) {
        String person = arrested.accusedId().toString();
        String origin = fir(told).about();
        pages.once(told.named(
                "arrested:" + person, FactKind.ARRESTED, new Detail(origin, person, null, null, null), List.of()));
    }

    private void concluded(InvestigationConcluded concluded, Told told) {
        LocalDate last = Kolkata.dateAt(fir(told).when().happenedAt()).plusMonths(MONTHS);
        boolean kept = !Kolkata.dateAt(told.recorded().happenedAt()).isAfter(last);
        pages.begin(
                told.each(FactKind.INVESTIGATED, new Detail(concluded.result().name(), null, null, kept, null)));
    }

    private FactLine fir(Told told) {
        return pages.line(told.id(FactPages.FIR))
                .orElseThrow(() -> new IllegalStateException(
                        told.event().caseId() + ": no report on the page (expected: its registration before "
                                + told.event().getClass().getSimpleName() + ")"));
    }
}
