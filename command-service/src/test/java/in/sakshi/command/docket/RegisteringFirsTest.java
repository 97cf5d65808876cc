package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.complaint.Asking.SUNITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.InvestigationResult;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.command.SignEFir;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.Officer;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The number of the book, the report and the link with its complaint: one commit, and little that can refuse it. */
class RegisteringFirsTest {

    private static final FirId FIR = new FirId(new UUID(0, 268));
    private static final ComplaintId COMPLAINT = new ComplaintId(new UUID(0, 61));
    private static final RegisterId BOOK = new RegisterId(RAMGARHI.code(), RegisterId.FIR, 2025);
    private static final Informant PRIYA = new Informant("प्रिया", "स्वयं");

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = new HelpDesk(store, 10);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void numberReportAndLinkAreOneCommit() {
        desk.at(MONDAY).ask(complaint(), CT_POOJA);
        desk.at(TUESDAY).ask(report(FIR, COMPLAINT), SI_AARTI);
        assertThat(store.commits()).hasSize(2);
        List<?> commit = store.commits().get(1);
        assertThat(commit.get(0)).isEqualTo(new SerialGiven(BOOK, 1, FIR.asCase(), TUESDAY));
        assertThat(commit.get(1)).isInstanceOfSatisfying(FirRegistered.class, fir -> {
            assertThat(fir.number()).isEqualTo(new EntryNumber(BOOK, 1));
            assertThat(fir.informationAt()).isEqualTo(MONDAY);
        });
        assertThat(commit).last().isEqualTo(new FirLinked(COMPLAINT, FIR, "0268/2025", false, Happened.at(TUESDAY)));
    }

    @Test
    void reportsHaveABookOfTheirOwn() {
        desk.at(MONDAY).ask(complaint(), CT_POOJA);
        desk.ask(report(FIR, null), SI_AARTI);
        FirId second = new FirId(new UUID(0, 269));
        desk.ask(report(second, null), SI_AARTI);
        assertThat(((FirRegistered) desk.recorded(second.asCase()).get(0)).number())
                .hasToString("FIR-0002/2025");
    }

    @Test
    void aReportIsRegisteredOnce() {
        desk.at(MONDAY).ask(report(FIR, null), SI_AARTI);
        assertRefused(Rule.ALREADY_REGISTERED, report(FIR, null), SI_AARTI);
        assertRefused(Rule.ALREADY_REGISTERED, information(), SI_AARTI);
    }

    @Test
    void aComplaintThatIsNotRecordedIsNotLinkedAndNoNumberIsSpent() {
        assertRefused(Rule.COMPLAINT_UNKNOWN, report(FIR, COMPLAINT), SI_AARTI);
        desk.at(MONDAY).ask(report(FIR, null), SI_AARTI);
        assertThat(((FirRegistered) desk.recorded(FIR.asCase()).get(0)).number().serial())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoReportIsSentBack() {
        assertRefused(Rule.STATION_UNKNOWN, report(NOWHERE, stalking(), null, null), SI_AARTI);
        assertRefused(Rule.SECTION_MISSING, report(RAMGARHI.code(), List.of(), null, null), SI_AARTI);
        assertRefused(
                Rule.INFORMATION_AFTER_REGISTRATION,
                report(RAMGARHI.code(), stalking(), MONDAY.plusMillis(1), null),
                SI_AARTI);
        assertRefused(Rule.HAPPENED_IN_THE_FUTURE, on(Happened.at(MONDAY.plusMillis(1))), SI_AARTI);
        assertRefused(Rule.BACKDATED_WITHOUT_SHO, on(Happened.at(MONDAY.minusSeconds(86_401))), SI_AARTI);
        assertRefused(Rule.BACKDATED_WITHOUT_REASON, on(Happened.at(MONDAY.minusSeconds(86_401))), SHO_RAKESH);
        assertRefused(
                Rule.STATION_UNKNOWN, new ReceiveEFirInformation(FIR, NOWHERE, null, List.of(), PRIYA, null), SI_AARTI);
    }

    @Test
    void whatBeganElectronicallyKeepsItsNumberAndItsClocks() {
        desk.at(MONDAY).ask(information(), SI_AARTI);
        desk.at(MONDAY.plusSeconds(60)).ask(new SignEFir(FIR, null), SI_AARTI);
        desk.at(TUESDAY).ask(report(FIR, null), SI_AARTI);
        List<Object> recorded = desk.recorded(FIR.asCase());
        assertThat(recorded.get(0)).isInstanceOf(EFirInformationReceived.class);
        assertThat(recorded)
                .filteredOn(FirRegistered.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(FirRegistered.class, fir -> {
                    assertThat(fir.number()).isEqualTo(new EntryNumber(BOOK, 1));
                    assertThat(fir.informationAt()).isEqualTo(MONDAY);
                });
        assertThat(recorded)
                .filteredOn(event -> event instanceof ObligationOpened opened
                        && opened.obligation().equals(Duty.STATEMENT_183.id()))
                .hasSize(1);
        assertRefused(Rule.ALREADY_REGISTERED, report(FIR, null), SI_AARTI);
    }

    @Test
    void whatCannotWaitIsRegisteredUnsignedAndAtAnyStation() {
        desk.at(MONDAY).ask(information(), SI_AARTI);
        desk.ask(report(BELAGHAT.code(), stalking(), null, null), SI_AARTI);
        assertThat(desk.recorded(FIR.asCase())).hasAtLeastOneElementOfType(FirRegistered.class);
    }

    @Test
    void theComplaintLearnsThatTheInvestigationIsConcluded() {
        desk.at(MONDAY).ask(complaint(), CT_POOJA);
        desk.ask(report(FIR, COMPLAINT), SI_AARTI);
        desk.at(TUESDAY)
                .ask(
                        new ConcludeInvestigation(FIR, InvestigationResult.CHARGE_SHEET, "A-1/2025", null, null),
                        SI_AARTI);
        assertThat(store.commits()).last().satisfies(commit -> {
            assertThat(commit.get(0)).isInstanceOf(InvestigationConcluded.class);
            assertThat(commit.get(commit.size() - 1)).isEqualTo(new FirConcluded(COMPLAINT, FIR, Happened.at(TUESDAY)));
        });
    }

    private void assertRefused(Rule rule, CaseCommand command, Officer officer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.at(MONDAY).ask(command, officer))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static RegisterFir on(Happened happened) {
        return new RegisterFir(FIR, RAMGARHI.code(), "0268/2025", false, says(stalking()), null, null, happened);
    }

    private static RegisterFir report(FirId id, @Nullable ComplaintId complaint) {
        return new RegisterFir(id, RAMGARHI.code(), "0268/2025", false, says(stalking()), null, complaint, null);
    }

    private static RegisterFir report(
            StationCode station,
            List<Section> sections,
            @Nullable Instant informationAt,
            @Nullable ComplaintId complaint) {
        return new RegisterFir(FIR, station, "0268/2025", false, says(sections), informationAt, complaint, null);
    }

    private static FirReport says(List<Section> sections) {
        return new FirReport(
                sections,
                new Occurrence(null, null, null),
                null,
                FirOrigin.DIRECT,
                PRIYA,
                new Victim(null, null, Sex.WOMAN),
                List.of());
    }

    private static ReceiveEFirInformation information() {
        return new ReceiveEFirInformation(FIR, RAMGARHI.code(), "E-17", stalking(), PRIYA, null);
    }

    private static List<Section> stalking() {
        return List.of(new Section(Act.BNS, "78(2)"));
    }

    private static ReceiveComplaint complaint() {
        return new ReceiveComplaint(
                COMPLAINT,
                RAMGARHI.code(),
                ComplaintSource.ANTI_ROMEO,
                null,
                ComplaintCategory.STALK,
                "पीछा करता है",
                SUNITA,
                null,
                null,
                null,
                null);
    }
}
