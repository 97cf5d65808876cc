package in.sakshi.benchmark.whole;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.ledger.axon.LedgerEventStorageEngine;
import in.sakshi.ledger.axon.StoredNames;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.ledger.secrecy.EncryptedPayloads;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.shelf.LineJson;
import in.sakshi.standalone.district.District;
import in.sakshi.standalone.district.Team;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** One complaint from its receipt to its closing, in {@value #EVENTS} events, with invented persons. */
final class LittleCase {

    /** Events of a case, the number in the register's book among them. */
    static final int EVENTS = 17;

    private static final Vocabulary VOCABULARY = LineJson.EVENTS;

    private static final Instant MONDAY = Instant.parse("2025-10-06T05:52:00Z");
    private static final ObligationId GD = new ObligationId("gd-entry");
    private static final ObligationId DISPOSAL = new ObligationId("disposal");

    private final ComplaintId id = new ComplaintId(UUID.randomUUID());
    private final ReferralId referral = new ReferralId(UUID.randomUUID());
    private final EntryNumber number;
    private final String unit;
    private final OfficerId inquirer;
    private final OfficerId inCharge;
    private final Happened happened;
    private final Instant due;
    private final List<List<EventMessage<?>>> commits = new ArrayList<>();
    private int sequence;

    /** The case with that serial (from 0) of that station of the district. */
    LittleCase(int station, int serial) {
        this(District.teams().get(station), serial, MONDAY);
    }

    /** The same, of a station whose first case was received at that moment. */
    LittleCase(Team team, int serial, Instant first) {
        happened = Happened.at(first.plus(Duration.ofMinutes(serial)));
        int year = Kolkata.dateAt(first).getYear();
        number = new EntryNumber(new RegisterId(team.station(), RegisterId.HELP_DESK, year), serial + 1);
        unit = team.unit().value();
        inquirer = new OfficerId(team.inquirer());
        inCharge = new OfficerId(team.inCharge());
        due = happened.at().plus(Duration.ofDays(1));
    }

    /** Under which it is asked for. */
    String id() {
        return id.toString();
    }

    /** Axon's view of a ledger that holds such cases, encrypted with those keys. */
    static LedgerEventStorageEngine engine(Ledger ledger, KeyRing keys) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .secrecy(new EncryptedPayloads(keys, VOCABULARY.inTheClear()))
                .strict(true)
                .eventSerializer(new StoredNames(VOCABULARY))
                .build();
    }

    /** What each command records, in order. */
    List<List<EventMessage<?>>> commits() {
        receive();
        inquire();
        refer();
        dispose();
        return commits;
    }

    /** The commands of a case that is still with the inquiry officer, who has a month from its receipt. */
    List<List<EventMessage<?>>> commitsSoFar() {
        receive();
        Instant inAMonth = happened.at().plus(Duration.ofDays(30));
        record(
                new ComplaintAssigned(id, new AssignedOfficer(inquirer, Rank.SI, Post.INQUIRY, unit), happened),
                opened(DISPOSAL, "D-82", inAMonth));
        return commits;
    }

    private void receive() {
        Complainant complainant = new Complainant("Asha Devi", 31, "Ram Prasad", "Rampur", "3", "9876543210", true);
        record(
                new ComplaintReceived(
                        id,
                        number,
                        ComplaintSource.WALK_IN,
                        null,
                        ComplaintCategory.DV,
                        "Her husband beat her and sent her out of the house with two children.",
                        complainant,
                        null,
                        null,
                        happened),
                opened(GD, "D-01", due),
                new SerialGiven(number.register(), number.serial(), id.asCase(), happened.at()));
        record(new ReceiptIssued(id, number.token(), happened));
        record(new GdEntryMade(id, "031", happened), new ObligationMet(id.asCase(), GD, due, false, happened));
    }

    private ObligationOpened opened(ObligationId duty, String rule, Instant dueAt) {
        Owner owner = new Owner(Post.INQUIRY, inquirer);
        return new ObligationOpened(id.asCase(), duty, rule, RuleClass.SOP, owner, null, dueAt, happened);
    }

    private void inquire() {
        record(new ComplaintAssigned(id, new AssignedOfficer(inquirer, Rank.SI, Post.INQUIRY, unit), happened));
        record(new ComplainantContacted(id, ContactMeans.PHONE, null, happened));
        record(new AssessmentRecorded(
                id, false, Recommendation.COUNSELLING, "Both want to be heard together.", happened));
    }

    private void refer() {
        record(new ReferralMade(
                id, referral, ReferralAgency.OSC, ConsentGiver.WOMAN, "112/2025", "A place for the night", happened));
        record(new ReferralAcknowledged(id, referral, "OSC-88", happened));
        record(new ReferralOutcomeRecorded(id, referral, ReferralOutcome.REUNITED, null, happened));
    }

    private void dispose() {
        record(new DocumentAttached(
                id.asCase(), new DocumentId(id.value()), DocumentKind.COUNSELLING_NOTE, null, null, "p. 14", happened));
        record(new DisposalProposed(id, DisposalType.REUNITED, "They live together again.", inquirer, happened));
        record(new DisposalApproved(id, DisposalType.REUNITED, inCharge, happened));
        record(new FeedbackTaken(
                id, FeedbackSource.COMPLAINANT, ContactMeans.PHONE, 4, Set.of(), null, null, null, happened));
        record(new ComplaintClosed(id, happened));
    }

    private void record(Object... facts) {
        MetaData metadata = MetaData.from(
                CommandMetadata.of(UUID.randomUUID(), new Actor(inquirer.value(), Post.INQUIRY.name(), unit)));
        List<EventMessage<?>> commit = new ArrayList<>();
        for (Object fact : facts) {
            commit.add(
                    fact instanceof SerialGiven given
                            ? new GenericDomainEventMessage<>(
                                    "StationRegister",
                                    given.registerId().toString(),
                                    given.serial() - 1L,
                                    given,
                                    metadata)
                            : new GenericDomainEventMessage<>("Complaint", id.toString(), sequence++, fact, metadata));
        }
        commits.add(commit);
    }
}
