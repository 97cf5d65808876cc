package in.sakshi.command.posting;

import in.sakshi.command.acting.Desk;
import in.sakshi.desk.command.NoteLeave;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.PostingCommand;
import in.sakshi.desk.command.RelieveOfficer;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.posting.Career;
import in.sakshi.posting.Career.Step;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.station.Leave;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posting officers, relieving them, and noting their leave (तैनाती, कार्यमुक्ति, अवकाश), all under guard G34. */
public final class Posting {

    private static final int DAYS_AHEAD = 30;

    private Posting() {}

    /**
     * Decides on what is asked about an officer.
     *
     * @param career what is recorded of the officer
     * @param desk with the staff list as it stands by all that is recorded
     * @throws Refusal if a rule says no
     */
    public static List<PostingEvent> decide(Career career, PostingCommand command, Desk desk) {
        Happened happened = desk.happened(command.happened());
        if (command instanceof PostOfficer post) {
            return post(career, post, desk, happened);
        }
        return command instanceof RelieveOfficer relief
                ? relieve(career, relief, desk, happened)
                : noteLeave(career, (NoteLeave) command, desk, happened);
    }

    private static List<PostingEvent> post(Career career, PostOfficer command, Desk desk, Happened happened) {
        Officer officer = asAsked(command);
        requirePossible(officer, desk);
        requireSamePerson(officer, command, desk);
        if (career.last()
                .filter(new Step(officer, true, command.firstDay(), command.orderNumber())::equals)
                .isPresent()) {
            return List.of();
        }
        requireAnother(command, desk);
        requireDay(career, command.firstDay(), desk);
        return List.of(new OfficerPosted(officer, command.firstDay(), command.orderNumber(), happened));
    }

    private static Officer asAsked(PostOfficer command) {
        return new Officer(
                command.officerId(),
                command.nameHindi(),
                command.nameEnglish(),
                command.rank(),
                command.post(),
                command.sex(),
                command.unit());
    }

    private static void requirePossible(Officer officer, Desk desk) {
        if (desk.staff().tree().unit(officer.unit()).isEmpty()) {
            throw new Refusal(Rule.UNIT_UNKNOWN);
        }
        if (!Levels.has(officer.unit().level(), officer.post())) {
            throw new Refusal(Rule.POST_OF_ANOTHER_LEVEL);
        }
        if (officer.person() == (officer.sex() == null)) {
            throw new Refusal(Rule.SEX_OF_A_PERSON);
        }
    }

    /** Else what one person did would be read as another’s. */
    private static void requireSamePerson(Officer officer, PostOfficer command, Desk desk) {
        Optional<Officer> known = desk.staff().everPosted(officer.id());
        if (known.isPresent() && !isSamePerson(officer, known.get(), Boolean.TRUE.equals(command.renamed()))) {
            throw new Refusal(Rule.OFFICER_IS_SOMEBODY_ELSE);
        }
    }

    private static boolean isSamePerson(Officer officer, Officer known, boolean renamed) {
        boolean sameName = officer.nameHindi().equals(known.nameHindi())
                && officer.nameEnglish().equals(known.nameEnglish());
        return officer.sex() == known.sex() && (sameName || renamed);
    }

    private static List<PostingEvent> relieve(Career career, RelieveOfficer command, Desk desk, Happened happened) {
        Optional<Step> last = career.last();
        boolean done = last.filter(step -> !step.serves()
                        && step.from().equals(command.firstDay())
                        && step.orderNumber().equals(command.orderNumber()))
                .isPresent();
        if (done) {
            return List.of();
        }
        Officer officer = desk.staff()
                .officer(command.officerId())
                .or(() -> last.filter(Step::serves).map(Step::officer))
                .orElseThrow(() -> new Refusal(Rule.NOT_POSTED));
        requireAnother(command, desk);
        requireDay(career, command.firstDay(), desk);
        return List.of(
                new OfficerRelieved(officer, command.firstDay(), command.reason(), command.orderNumber(), happened));
    }

    private static List<PostingEvent> noteLeave(Career career, NoteLeave command, Desk desk, Happened happened) {
        if (desk.staff().officer(command.officerId()).isEmpty()) {
            throw new Refusal(Rule.NOT_POSTED);
        }
        if (command.until().isBefore(command.firstDay())) {
            throw new Refusal(Rule.LEAVE_ENDS_BEFORE_IT_BEGINS);
        }
        OfficerId standIn = command.standIn();
        boolean fit = standIn == null
                || (!standIn.equals(command.officerId())
                        && desk.staff().officer(standIn).isPresent());
        if (!fit) {
            throw new Refusal(Rule.STAND_IN_NOT_POSTED);
        }
        if (career.leaves().contains(new Leave(command.firstDay(), command.until(), standIn))) {
            return List.of();
        }
        return List.of(new LeaveNoted(command.officerId(), command.firstDay(), command.until(), standIn, happened));
    }

    private static void requireAnother(PostingCommand command, Desk desk) {
        if (command.officerId().equals(desk.officer().id())) {
            throw new Refusal(Rule.NOBODY_POSTS_THEMSELVES);
        }
    }

    /** Not before the day of the present posting; what is ordered for a day to come may be changed. */
    private static void requireDay(Career career, LocalDate day, Desk desk) {
        LocalDate today = Kolkata.dateAt(desk.now());
        LocalDate latest = today.plusDays(DAYS_AHEAD);
        if (day.isAfter(latest)) {
            throw new Refusal(Rule.POSTING_TOO_FAR_AHEAD, latest.toString());
        }
        career.on(today).filter(step -> day.isBefore(step.from())).ifPresent(present -> {
            throw new Refusal(
                    Rule.POSTING_BEFORE_THE_PRESENT_ONE, present.from().toString());
        });
    }
}
