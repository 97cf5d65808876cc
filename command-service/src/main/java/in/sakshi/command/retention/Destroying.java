package in.sakshi.command.retention;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.OrderDestruction;
import in.sakshi.desk.command.ProposeDestruction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.event.CaseStations.Why;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.EntryNumber;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.DestructionProposed;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.RecordDestroyed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Destroying the record of a case (नष्टीकरण): one officer proposes it, the chief of the district orders it (as guard G13 has it for a
 * disposal). Both are refused as long as anybody may still need the record.
 */
public final class Destroying {

    /** How long records are kept, in the rule book. */
    public static final String RETENTION = "RETENTION";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).withZone(Kolkata.ZONE);

    private Destroying() {}

    /**
     * Decides on a proposal.
     *
     * @param elsewhere the cases in which it goes on, as far as their records are still kept
     * @return what happens in the case; nothing if the officer’s proposal stands already
     */
    public static List<CaseEvent> propose(
            OpenFile file, List<OpenFile> elsewhere, ProposeDestruction command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireNeededNoLonger(file, elsewhere, desk);
        DestructionProposed standing = file.sheet().keeping().proposal();
        if (standing != null && standing.proposedBy().equals(desk.officer().id())) {
            return Decision.nothing();
        }
        return decision.record(new DestructionProposed(
                        file.caseId(), command.reason(), desk.officer().id(), decision.happened()))
                .events();
    }

    /**
     * Decides on an order.
     *
     * @param elsewhere the cases in which it goes on, as far as their records are still kept
     * @return what happens in the case, as the last thing ever
     */
    public static List<CaseEvent> order(OpenFile file, List<OpenFile> elsewhere, OrderDestruction command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Holding.requireMade(command.orderedOn(), decision.happened());
        requireNeededNoLonger(file, elsewhere, desk);
        if (proposal(file).proposedBy().equals(desk.officer().id())) {
            throw new Refusal(Rule.ORDERED_BY_PROPOSER);
        }
        return decision.record(new DestructionOrdered(file.caseId(), command.orderNumber(), decision.happened()))
                .events();
    }

    /**
     * What remains of the case beside it.
     *
     * @param number in the register of destroyed records
     * @param entries where it stood in the books
     */
    public static RecordDestroyed remains(
            OpenFile file, OrderDestruction command, EntryNumber number, List<FormerEntry> entries, Happened happened) {
        return new RecordDestroyed(
                file.caseId(),
                number,
                entries,
                file.sheet().stations().had(),
                Objects.requireNonNull(file.endedAt()),
                proposal(file).proposedBy(),
                command.authority(),
                command.orderNumber(),
                command.orderedOn(),
                command.legalBasis(),
                happened);
    }

    private static DestructionProposed proposal(OpenFile file) {
        DestructionProposed proposal = file.sheet().keeping().proposal();
        if (proposal == null) {
            throw new Refusal(Rule.DESTRUCTION_NOT_PROPOSED);
        }
        return proposal;
    }

    private static void requireNeededNoLonger(OpenFile file, List<OpenFile> elsewhere, Desk desk) {
        if (isInUse(file, desk)) {
            throw new Refusal(Rule.RECORD_STILL_IN_USE);
        }
        if (elsewhere.stream().anyMatch(other -> isInUse(other, desk))) {
            throw new Refusal(Rule.GOES_ON_ELSEWHERE);
        }
        if (file.sheet().keeping().isHeld()) {
            throw new Refusal(Rule.RECORD_IS_HELD);
        }
        Instant end = Stream.concat(Stream.of(file), elsewhere.stream())
                .flatMap(each -> Stream.ofNullable(each.endedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant keptUntil = desk.rules().limit(RETENTION, end).dueFrom(end);
        if (!desk.now().isAfter(keptUntil)) {
            throw new Refusal(Rule.RETENTION_NOT_OVER, DATE.format(keptUntil));
        }
    }

    private static boolean isInUse(OpenFile file, Desk desk) {
        return file.endedAt() == null
                || !file.obligations().open().isEmpty()
                || file.sheet().stations().isOpenToAny(Why.INQUIRY, desk.now());
    }
}
