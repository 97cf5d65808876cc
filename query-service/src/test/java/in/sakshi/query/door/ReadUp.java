package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.query.audit.AuditBooks;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.query.confidential.Confidence;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.register.referral.ReferralBooks;
import in.sakshi.query.report.ReportBooks;
import in.sakshi.query.timeline.Timelines;
import java.time.Duration;
import java.util.Set;

/** Waits until registers have read all that is recorded. */
final class ReadUp {

    /** The groups that the door answers from. */
    static final Set<String> GROUPS = Set.of(
            HelpDeskBooks.GROUP,
            ReferralBooks.GROUP,
            Timelines.GROUP,
            AuditBooks.GROUP,
            CaseCards.GROUP,
            Confidence.GROUP,
            DutyBooks.GROUP,
            ReportBooks.GROUP,
            StationBooks.GROUP);

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final ReadingPosition reading;

    ReadUp(Ledger ledger, ReadingPosition reading) {
        this.ledger = ledger;
        this.reading = reading;
    }

    /** Waits for all of them. */
    void await() {
        GROUPS.forEach(this::await);
    }

    /** Waits for one of them. */
    void await(String group) {
        long end = Position.of(ledger.head().number(), 0);
        assertThat(reading.awaitAtLeast(group, end, SOON)).as(group).isTrue();
    }
}
