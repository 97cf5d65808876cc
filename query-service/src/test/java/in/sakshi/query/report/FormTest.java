package in.sakshi.query.report;

import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.DutyCourse;
import in.sakshi.desk.query.DutyCourse.DueSince;
import in.sakshi.desk.query.DutyCourse.OwnerSince;
import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyEnd.How;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Reading;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FirId;
import in.sakshi.fir.Informant;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Recording;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What some numbers of the form count, and what they do not. */
class FormTest {

    private static final Section STALKING = new Section(Act.BNS, "78(2)");
    private static final Section RAPE = new Section(Act.BNS, "64(1)");
    private static final FirId FIR = new FirId(new UUID(6, 1));
    private static final FirId SLOW = new FirId(new UUID(6, 2));

    private final Shelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new ReportRegister(shelves));

    @Test
    void informationBecomesAReportWhenItIsSigned() {
        record(new EFirInformationReceived(
                FIR, number(1), null, List.of(STALKING), new Informant(null, null), happened("06.10.2025 11:00")));
        assertThat(figure(CountLine.FIRS, null).count()).isZero();

        record(new EFirSigned(FIR, happened("07.10.2025 11:00")));
        assertThat(figure(CountLine.FIRS, "BNS 78").count()).isEqualTo(1);
    }

    @Test
    void aReportStandsUnderTheSectionsThatItHasNow() {
        record(Campaign.fir(FIR, number(1), FirOrigin.DIRECT, happened("06.10.2025 11:00")));
        record(new SectionsAltered(
                FIR,
                List.of(STALKING, new Section(Act.BNS, "78(1)")),
                List.of(RAPE),
                List.of(STALKING),
                "बयान",
                happened("08.10.2025 11:00")));

        assertThat(figure(CountLine.FIRS, "BNS 64").count()).isEqualTo(1);
        assertThat(figure(CountLine.FIRS, "BNS 78").count()).isEqualTo(1);
        assertThat(figure(CountLine.FIRS, null).count()).isEqualTo(1);
    }

    @Test
    void twoMonthsEndOnTheSameDayOfTheMonth() {
        record(Campaign.fir(FIR, number(1), FirOrigin.DIRECT, happened("06.10.2025 11:00")));
        record(Campaign.fir(SLOW, number(2), FirOrigin.DIRECT, happened("06.10.2025 11:00")));
        record(concluded(FIR, "06.12.2025 23:59"));
        record(concluded(SLOW, "07.12.2025 00:01"));

        Figure figure = figure(CountLine.IN_TWO_MONTHS, null);
        assertThat(figure.count()).isEqualTo(1);
        assertThat(figure.of()).isEqualTo(2);
        assertThat(figure.value()).isEqualTo(50.0);
    }

    private static InvestigationConcluded concluded(FirId fir, String when) {
        return new InvestigationConcluded(fir, InvestigationResult.CHARGE_SHEET, "1/2025", null, happened(when));
    }

    /** Of four complaints one is complete, one lacks a session, of one none was due yet, and one is not meant any more. */
    @Test
    void mandatoryCounsellingIsCompleteWhenEverySessionWasHeld() {
        for (int n = 1; n <= 4; n++) {
            recording.record(List.of(Acts.received(Acts.complaint(n), Acts.book(2025), n, at("06.10.2025 10:00"))));
            record(new MandatoryCounsellingFlagged(
                    Acts.complaint(n), MandatoryGround.ELOPEMENT, happened("06.10.2025 11:00")));
        }
        record(new MandatoryCounsellingUnflagged(Acts.complaint(4), "आदेश", happened("07.10.2025 11:00")));
        duty(1, Duty.MANDATORY_WOMAN, How.MET);
        duty(1, Duty.MANDATORY_FAMILY, How.MET_LATE);
        duty(2, Duty.MANDATORY_WOMAN, How.MET);
        duty(2, Duty.MANDATORY_FAMILY, null);

        Figure figure = figure(CountLine.MANDATORY_COUNSELLING, null);
        assertThat(figure.count()).isEqualTo(1);
        assertThat(figure.of()).isEqualTo(3);
    }

    /** One in time, one late, one never, one that need not be done, and one that goes on in another case. */
    @Test
    void anExaminationThatWasNeverMadeWasNotInTime() {
        duty(1, Duty.MEDICAL, How.MET);
        duty(2, Duty.MEDICAL, How.MET_LATE);
        duty(3, Duty.MEDICAL, null);
        duty(4, Duty.MEDICAL, How.WAIVED);
        duty(5, Duty.MEDICAL, How.HANDED_ON);

        Figure figure = figure(CountLine.MEDICAL_IN_TIME, null);
        assertThat(figure.count()).isEqualTo(1);
        assertThat(figure.of()).isEqualTo(3);
        assertThat(figure.value()).isEqualTo(33.3);
    }

    private void duty(int n, Duty duty, @Nullable How how) {
        CaseId caseId = Acts.complaint(n).asCase();
        Known opened = new Known(at("06.10.2025 11:00"), at("06.10.2025 11:00"));
        Known ended = new Known(at("08.10.2025 11:00"), at("08.10.2025 11:00"));
        shelves.lines(DutyBooks.LINES)
                .write(List.of(new DutyLine(
                        caseId + "/" + duty.id(),
                        n,
                        new DutyLine.What(
                                caseId,
                                new EntryNumber(Acts.book(2025), n),
                                duty.id(),
                                RuleClass.DEFAULT,
                                opened.happenedAt(),
                                opened),
                        RMG,
                        opened,
                        new DutyCourse(
                                List.of(new DueSince(opened, "D-11", at("09.10.2025 11:00"))),
                                List.of(new OwnerSince(opened, Owner.of(Post.IC))),
                                null,
                                how == null ? null : new DutyEnd(how, ended)),
                        1)));
    }

    private static EntryNumber number(int serial) {
        return new EntryNumber(new RegisterId(RMG, RegisterId.FIR, 2025), serial);
    }

    private void record(CaseEvent event) {
        recording.record(List.of(new in.sakshi.query.testing.Act(
                event.happened().at(), Officers.actor(Officers.NEELAM), List.of(event))));
    }

    private Figure figure(CountLine line, @Nullable String code) {
        Span year = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        return new Counts(shelves)
                .of(Set.of(RMG), year, new Moment(at("31.12.2025 23:00"), Reading.RECORDED))
                .figure(new Heading(line, code), "");
    }
}
