package in.sakshi.command.casework;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case of any kind, told as prose: what was, who acts when, what is asked, and what the desk says. Unless said otherwise the
 * constable at the desk acts, right after the past.
 */
public final class Told {

    /** The complaint of which most of it is told. */
    public static final ComplaintId COMPLAINT = new ComplaintId(new UUID(0, 66));

    public static final CaseId CASE = COMPLAINT.asCase();

    private final Rulings<?> rulings;
    private OpenFile file;
    private Instant now;
    private Officer officer = CT_POOJA;
    private StaffList staff = STAFF;

    private Told(Rulings<?> rulings, OpenFile file, Instant now) {
        this.rulings = rulings;
        this.file = file;
        this.now = now;
    }

    /** A case that stands there, decided on by those rules. */
    public static Told of(Rulings<?> rulings, OpenFile file, Instant now) {
        return new Told(rulings, file, now);
    }

    /** A complaint received then, of which nothing is due yet. */
    public static Told complaint(Rulings<?> rulings, Instant received) {
        ComplaintReceived begun = new ComplaintReceived(
                COMPLAINT,
                new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025), 66),
                ComplaintSource.WALK_IN,
                null,
                ComplaintCategory.RAPE,
                "पीड़िता स्वयं उपस्थित",
                new Complainant("पीड़िता", 24, null, "ग्राम कठौली", null, null, null),
                null,
                null,
                Happened.at(received));
        return new Told(rulings, ComplaintFiles.opened(begun), received);
    }

    /** That has been due since then, of the in-charge. */
    public Told due(ObligationId duty, String rule, Instant since) {
        return due(duty, rule, Owner.of(Post.IC), since);
    }

    public Told due(ObligationId duty, String rule, Owner owner, Instant since) {
        return recorded(new Decision(file, Happened.at(since), desk())
                .open(duty, rule, owner)
                .events());
    }

    /** These were recorded. */
    public Told recorded(List<CaseEvent> events) {
        for (CaseEvent event : events) {
            file = file.after(event);
        }
        return this;
    }

    public Told at(Instant moment) {
        now = moment;
        return this;
    }

    public Told by(Officer other) {
        officer = other;
        return this;
    }

    /** Where that is the staff list. */
    public Told where(StaffList other) {
        staff = other;
        return this;
    }

    /** That was asked and recorded. */
    public Told done(CaseCommand command) {
        return recorded(rulings.decide(file, command, desk()));
    }

    /** What the desk makes of it. */
    public Verdict when(CaseCommand command) {
        Happened said = command.happened();
        Happened happened = said == null ? Happened.at(now) : said;
        try {
            return new Verdict(rulings.decide(file, command, desk()), null, happened);
        } catch (Refusal refused) {
            return new Verdict(List.of(), refused.rule(), happened);
        }
    }

    /** The case as it is now. */
    public OpenFile file() {
        return file;
    }

    /** What is due in it now. */
    public Obligations obligations() {
        return file.obligations();
    }

    /** It is due until then. */
    public Told showsDue(ObligationId duty, Instant until) {
        assertThat(obligations().due(duty))
                .hasValueSatisfying(due -> assertThat(due.at()).isEqualTo(until));
        return this;
    }

    private Desk desk() {
        return new Desk(officer, now, staff, PackagedRules.BOOK);
    }
}
