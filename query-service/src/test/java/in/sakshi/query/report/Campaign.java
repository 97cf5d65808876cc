package in.sakshi.query.report;

import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.DisposalType;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.Rank;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.ReopeningGround;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Times;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign of one district that comes to exactly the published totals, with everything beside it that must not be counted, or
 * not twice. Its days are {@link #BEGIN} to {@link #END}.
 */
final class Campaign {

    static final Instant BEGIN = Times.at("22.09.2025 09:00");
    static final Instant END = Times.at("20.12.2025 18:00");
    static final int REUNITED = 255;
    static final int SQUAD_FIRS = 94;
    static final int ARRESTED = 123;
    static final int PREVENTIVE = 659;

    private static final Duration STEP = Duration.ofMinutes(40);
    private static final List<Section> STALKING = List.of(new Section(Act.BNS, "78(2)"), new Section(Act.BNS, "78(1)"));

    private final List<in.sakshi.query.testing.Act> acts = new ArrayList<>();
    private Instant now = BEGIN;
    private int complaints;
    private int firs;
    private int preventives;
    private int transfers;
    private int accused;

    /** All of it, in the order in which it was recorded. */
    static List<in.sakshi.query.testing.Act> acts() {
        Campaign campaign = new Campaign();
        campaign.families();
        campaign.squads();
        campaign.security();
        return List.copyOf(campaign.acts);
    }

    /** Half through the family counselling centre, half at the first level; one is taken up again. */
    private void families() {
        for (int n = 0; n < REUNITED; n++) {
            ComplaintId family = receive(n % 2 == 0 ? RMG : BLG);
            if (n % 3 == 0) {
                refer(family, ReferralAgency.PPK, ReferralOutcome.REUNITED);
            }
            dispose(family, DisposalType.REUNITED);
            if (n == 0) {
                reopen(family);
                dispose(family, DisposalType.REUNITED);
            }
        }
        dispose(receive(RMG), DisposalType.COMPROMISE);
        ComplaintId elsewhere = receive(RMG);
        refer(elsewhere, ReferralAgency.FWC, ReferralOutcome.REUNITED);
        dispose(elsewhere, DisposalType.REFERRED_COURT);
        ComplaintId asked = receive(BLG);
        refer(asked, ReferralAgency.PPK, ReferralOutcome.NO_COMPROMISE);
        dispose(asked, DisposalType.FIR_REGISTERED);
    }

    /** One report has three arrests, one goes to another district, one person is arrested twice in the same report. */
    private void squads() {
        int left = ARRESTED;
        for (int n = 0; n < SQUAD_FIRS; n++) {
            FirId fir = register(n % 2 == 0 ? RMG : BLG, FirOrigin.ANTI_ROMEO);
            int arrests = n == 0 ? 3 : Math.min(left - (SQUAD_FIRS - 1 - n), n < 28 ? 2 : 1);
            for (int person = 0; person < arrests; person++) {
                arrest(fir, n == 1 && person == 0 ? 2 : 1);
            }
            left -= arrests;
            if (n == 5) {
                transfer(fir);
            }
        }
        arrest(register(RMG, FirOrigin.HELP_DESK), 1);
        register(BLG, FirOrigin.WOMEN_BEAT);
        receive(RMG);
    }

    /** One person has two proceedings; the sections of one proceeding are not proceedings. */
    private void security() {
        for (int n = 0; n < PREVENTIVE - 1; n++) {
            PreventiveId action = act("व्यक्ति " + n, Set.of(PreventiveSection.P170));
            if (n % 2 == 0) {
                send(action, Set.of(PreventiveSection.P126, PreventiveSection.P135));
            }
        }
        act("व्यक्ति 0", Set.of(PreventiveSection.P126, PreventiveSection.P135));
        act("व्यक्ति 1", Set.of(PreventiveSection.GOONDA));
        act("व्यक्ति 2", Set.of(PreventiveSection.APOLOGY));
    }

    private ComplaintId receive(StationCode station) {
        ComplaintId id = Acts.complaint(++complaints);
        acts.add(Acts.received(id, Acts.book(station, 2025), complaints, next()));
        return id;
    }

    private void refer(ComplaintId id, ReferralAgency agency, ReferralOutcome outcome) {
        ReferralId referral = new ReferralId(new UUID(5, complaints));
        record(new ReferralMade(id, referral, agency, ConsentGiver.WOMAN, null, "सहायता", happened()));
        record(new ReferralOutcomeRecorded(id, referral, outcome, null, happened()));
    }

    private void dispose(ComplaintId id, DisposalType type) {
        record(new DisposalApproved(id, type, NEELAM, happened()));
    }

    private void reopen(ComplaintId id) {
        record(new ComplaintReopened(id, ReopeningGround.REHARASSED, "पुनः प्रताड़ना", happened()));
    }

    private FirId register(StationCode station, FirOrigin origin) {
        FirId id = new FirId(new UUID(6, ++firs));
        record(fir(id, new EntryNumber(new RegisterId(station, RegisterId.FIR, 2025), firs), origin, happened()));
        return id;
    }

    static FirRegistered fir(FirId id, EntryNumber number, FirOrigin origin, Happened happened) {
        return new FirRegistered(
                id,
                number,
                "0268/2025",
                new FirReport(
                        STALKING,
                        new Occurrence(happened.at(), null, null),
                        null,
                        origin,
                        new Informant(null, null),
                        new Victim(null, null, Sex.WOMAN),
                        List.of()),
                happened.at(),
                null,
                new RecordingOfficer(AARTI, Sex.WOMAN, Rank.SI),
                happened);
    }

    private void arrest(FirId fir, int times) {
        AccusedId person = new AccusedId(new UUID(7, ++accused));
        for (int n = 0; n < times; n++) {
            record(new AccusedArrested(fir, person, happened()));
        }
    }

    private void transfer(FirId fir) {
        record(new FirTransferred(fir, Officers.HRP, "घटनास्थल", happened()));
        EntryNumber there = new EntryNumber(new RegisterId(Officers.HRP, RegisterId.FIR, 2025), ++transfers);
        record(new FirTransferAccepted(fir, Officers.HRP, Set.of(), null, there, happened()));
    }

    private PreventiveId act(String name, Set<PreventiveSection> sections) {
        PreventiveId id = new PreventiveId(new UUID(8, ++preventives));
        record(new PreventiveActionTaken(
                id,
                new EntryNumber(new RegisterId(RMG, RegisterId.PREVENTIVE, 2025), preventives),
                new PreventivePerson(name, null, null, null, null),
                sections,
                null,
                null,
                "शान्ति भंग",
                happened()));
        return id;
    }

    private void send(PreventiveId id, Set<PreventiveSection> sections) {
        record(new PreventiveReportSent(id, sections, "112/2025", "एसडीएम", happened()));
    }

    private void record(CaseEvent event) {
        acts.add(new in.sakshi.query.testing.Act(event.happened().at(), Officers.actor(NEELAM), List.of(event)));
    }

    private Happened happened() {
        return Happened.at(next());
    }

    private Instant next() {
        now = now.plus(STEP);
        return now;
    }
}
