package in.sakshi.query.register.fir;

import static in.sakshi.query.register.Saying.all;
import static in.sakshi.query.register.Saying.text;

import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.desk.query.Said;
import in.sakshi.fir.CompensationApplied;
import in.sakshi.fir.CompensationDecided;
import in.sakshi.fir.CompensationPaid;
import in.sakshi.fir.ConclusionTold;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FamilyCommitteeReferred;
import in.sakshi.fir.FamilyCommitteeReported;
import in.sakshi.fir.FirCopyGiven;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.FurtherInvestigationConcluded;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.InquestReported;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.KoshUploaded;
import in.sakshi.fir.LegalServicesInformed;
import in.sakshi.fir.MagistrateReported;
import in.sakshi.fir.ProgressIntimated;
import in.sakshi.fir.RaidConducted;
import in.sakshi.fir.SceneVisited;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.law.Section;
import in.sakshi.oversight.ExtensionOrdered;
import in.sakshi.query.register.OversightSaid;
import in.sakshi.query.register.Saying;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parallel record says of the course of an investigation (विवेचना का क्रम). */
final class FirSaid {

    private FirSaid() {}

    static Saying table() {
        return ending(compensating(telling(investigating(numbering(new Saying())))));
    }

    private static Saying numbering(Saying table) {
        return table.in(FirColumns.NUMBER, EFirSigned.class)
                .in(FirColumns.NUMBER, EFirLapsed.class, each -> List.of(Said.text(each.attempts())))
                .in(FirColumns.NUMBER, FirRenumbered.class, each -> List.of(Said.text(each.firNumber())))
                .in(
                        FirColumns.TRANSFER,
                        FirTransferred.class,
                        each -> List.of(Said.station(each.to()), Said.text(each.reason())))
                .in(
                        FirColumns.TRANSFER,
                        FirTransferAccepted.class,
                        each -> all(Said.station(each.by()), text(each.note())))
                .in(FirColumns.SECTIONS, SectionsAltered.class, FirSaid::altered);
    }

    private static List<Said> altered(SectionsAltered event) {
        List<Said> said = new ArrayList<>();
        for (Section section : event.added()) {
            said.add(Said.text("+ " + section));
        }
        for (Section section : event.removed()) {
            said.add(Said.text("− " + section));
        }
        said.add(Said.text(event.reason()));
        return said;
    }

    private static Saying investigating(Saying table) {
        return table.in(FirColumns.OFFICER, IoAssigned.class, each -> List.of(officer(each.officer())))
                .in(
                        FirColumns.OFFICER,
                        IoChanged.class,
                        each -> all(
                                Said.phrase("firs.formerly"),
                                officer(each.from()),
                                Said.phrase("firs.now"),
                                officer(each.to()),
                                text(each.reason())))
                .in(FirColumns.ARRESTS, RaidConducted.class, FirSaid::raid)
                .in(FirColumns.MILESTONES, MagistrateReported.class, each -> all(text(each.court())))
                .in(
                        FirColumns.MILESTONES,
                        SceneVisited.class,
                        each -> all(
                                each.expert() ? Said.phrase("firs.expert") : null,
                                each.videographed() ? Said.phrase("firs.audioVideo") : null))
                .in(FirColumns.MILESTONES, InquestReported.class, each -> all(text(each.reference())))
                .in(FirColumns.MILESTONES, FamilyCommitteeReferred.class, each -> all(text(each.letterNumber())))
                .in(FirColumns.MILESTONES, FamilyCommitteeReported.class, each -> all(text(each.remark())));
    }

    private static Saying telling(Saying table) {
        return table.in(FirColumns.MILESTONES, FirCopyGiven.class, each -> List.of(Said.code("copyHolder", each.to())))
                .in(
                        FirColumns.PROGRESS,
                        ProgressIntimated.class,
                        each -> all(Said.code("means", each.means()), text(each.remark())))
                .in(FirColumns.PROGRESS, ConclusionTold.class, each -> List.of(Said.code("means", each.means())));
    }

    private static List<Said> raid(RaidConducted event) {
        return all(
                event.plannedAt() == null ? null : Said.phrase("firs.planned"),
                event.plannedAt() == null ? null : Said.moment(event.plannedAt()),
                Said.phrase("firs.left"),
                Said.moment(event.leftAt()),
                Said.phrase("firs.back"),
                Said.moment(event.backAt()),
                Said.code("raid", event.result()),
                Said.phrase("firs.women", Integer.toString(event.women())),
                text(event.remark()));
    }

    private static Saying compensating(Saying table) {
        return table.in(FirColumns.COMPENSATION, LegalServicesInformed.class, each -> all(text(each.letterNumber())))
                .in(
                        FirColumns.COMPENSATION,
                        CompensationApplied.class,
                        each -> List.of(Said.code("compensation", each.head())))
                .in(
                        FirColumns.COMPENSATION,
                        CompensationDecided.class,
                        each -> all(
                                Said.code("compensation", each.head()),
                                Said.phrase(each.granted() ? "firs.granted" : "firs.notGranted"),
                                rupees(each.rupees())))
                .in(
                        FirColumns.COMPENSATION,
                        CompensationPaid.class,
                        each -> all(Said.code("compensation", each.head()), rupees(each.rupees())))
                .in(FirColumns.COMPENSATION, KoshUploaded.class, each -> all(text(each.reference())));
    }

    private static Saying ending(Saying table) {
        return table.in(
                        FirColumns.RESULT,
                        InvestigationConcluded.class,
                        each -> all(
                                Said.code("investigation", each.result()),
                                Said.text(each.reportNumber()),
                                text(each.court())))
                .in(
                        FirColumns.RESULT,
                        FurtherInvestigationConcluded.class,
                        each -> List.of(Said.code("investigation", each.result()), Said.text(each.reportNumber())))
                .in(FirColumns.RESULT, FurtherInvestigationOrdered.class, each -> all(text(each.court())))
                .in(FirColumns.RESULT, ExtensionOrdered.class, OversightSaid::extension)
                .in(
                        FirColumns.MILESTONES,
                        CourtMilestoneReached.class,
                        each -> all(Said.code("court", each.milestone()), text(each.remark())));
    }

    private static Said officer(AssignedOfficer officer) {
        return Said.officer(officer.officer(), officer.rank());
    }

    private static @Nullable Said rupees(@Nullable Integer rupees) {
        return rupees == null ? null : Said.phrase("book.rupees", rupees.toString());
    }
}
