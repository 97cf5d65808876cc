package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.OutcomeUnknown;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.station.Officer;
import in.sakshi.station.UnitPath;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceOnlyTest {

    private final Marking marking = new Marking(DataKey.random());
    private final ComplaintId complaint = new ComplaintId(UUID.randomUUID());

    private final Asked asked = new Asked(UUID.randomUUID(), new CloseComplaint(complaint, null), DemoStaff.IN_CHARGE);

    @TempDir
    Path directory;

    private MoodyLog log;
    private Ledger ledger;

    @BeforeEach
    void open() {
        log = new MoodyLog(SegmentLog.open(directory, () -> Origin.of("test", UUID.randomUUID())));
        ledger = Ledger.open(log, Clock.systemUTC(), LedgerSettings.DEFAULT, LedgerListener.NONE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatIsRecordedIsNotDecidedAgain() {
        AtomicInteger decisions = new AtomicInteger();
        OnceOnly onceOnly = new OnceOnly(ledger, marking, one -> {
            decisions.incrementAndGet();
            return Optional.of(record(one));
        });

        Settled first = onceOnly.settle(asked);
        Settled second = onceOnly.settle(asked);

        assertThat(first.outcome()).isEqualTo("recorded");
        assertThat(second.outcome()).isEqualTo("repeated");
        assertThat(second.commit()).isEqualTo(first.commit());
        assertThat(decisions).hasValue(1);
    }

    /** What an officer was answered is no answer any more once they serve elsewhere. */
    @Test
    void whoWasTransferredIsNotAnsweredWhatTheyWereBefore() {
        OnceOnly onceOnly = new OnceOnly(ledger, marking, one -> Optional.of(record(one)));
        onceOnly.settle(asked);
        Officer before = asked.officer();
        Officer elsewhere = new Officer(
                before.id(),
                before.nameHindi(),
                before.nameEnglish(),
                before.rank(),
                before.post(),
                before.sex(),
                new UnitPath("/UP/EAST/DVG/SRY/C1/BLG"));

        assertThatThrownBy(() -> onceOnly.settle(new Asked(asked.id(), asked.command(), elsewhere)))
                .isInstanceOfSatisfying(
                        TurnedAway.class,
                        turnedAway -> assertThat(turnedAway.kind()).isEqualTo(ProblemKind.KEY_REUSED));
    }

    @Test
    void whoIsRefusedBecauseATwinWasFasterGetsTheTwinsAnswer() {
        assertThat(settledWith(new Refusal(Rule.ALREADY_RECEIVED)).outcome()).isEqualTo("repeated");
    }

    @Test
    void whoDecidedNothingBecauseATwinWasFasterGetsTheTwinsAnswer() {
        OnceOnly onceOnly = new OnceOnly(ledger, marking, one -> {
            record(one);
            return Optional.empty();
        });

        assertThat(onceOnly.settle(asked).outcome()).isEqualTo("repeated");
    }

    @Test
    void anUnknownOutcomeThatIsKnownMeanwhileIsAnswered() {
        assertThat(settledWith(new OutcomeUnknown(asked.id())).outcome()).isEqualTo("repeated");
    }

    @Test
    void aRefusalWithoutATwinStands() {
        OnceOnly onceOnly = new OnceOnly(ledger, marking, one -> {
            throw new Refusal(Rule.NOT_DISPOSED);
        });

        assertThatThrownBy(() -> onceOnly.settle(asked)).isInstanceOf(Refusal.class);
    }

    /** Else the caller would be told that certainly nothing was recorded. */
    @Test
    void anUnknownOutcomeStaysUnknownIfTheLedgerCannotBeAsked() {
        OnceOnly onceOnly = new OnceOnly(ledger, marking, one -> {
            log.become(MoodyLog.Mood.AWAY);
            throw new OutcomeUnknown(one.id());
        });

        assertThatThrownBy(() -> onceOnly.settle(asked))
                .isInstanceOf(OutcomeUnknown.class)
                .hasSuppressedException(new LedgerUnavailable("the store does not answer"));
    }

    /** A twin records, and then this attempt fails. */
    private Settled settledWith(RuntimeException failure) {
        return new OnceOnly(ledger, marking, one -> {
                    record(one);
                    throw failure;
                })
                .settle(asked);
    }

    private Commit record(Asked one) {
        String metadata = "{\"commandName\":\"%s\",\"commandDigest\":\"%s\"}"
                .formatted(marking.of(one).name(), marking.of(one).digest());
        NewEvent event = new NewEvent(
                complaint.toString(),
                0,
                UUID.randomUUID().toString(),
                "ComplaintClosed",
                null,
                Bytes.ofText(metadata),
                Bytes.ofText("{}"));
        return ledger.append(new Draft(one.id(), one.actor(), List.of(event))).join();
    }
}
