package in.sakshi.command.complaint;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.FirsOwn;
import in.sakshi.command.casework.Obligations;
import in.sakshi.law.Mark;
import in.sakshi.law.Section;
import in.sakshi.law.Statutes;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is owed at once to somebody with such a complaint, by its category and its sections (तात्कालिक दायित्व). */
final class Owing {

    /** One duty, under its rule, and the post that answers for it. */
    private record Owed(Duty duty, String rule, Post post) {}

    private static final Owed REPORT = new Owed(Duty.FIR, "D-01", Post.SHO);
    private static final Owed EVIDENCE = new Owed(Duty.CYBER_EVIDENCE, "D-97", Post.IC);

    private static final List<Owed> AFTER_RAPE = List.of(
            REPORT,
            new Owed(Duty.MEDICAL, "D-11", Post.IC),
            new Owed(Duty.STATEMENT, "D-08", Post.IC),
            new Owed(Duty.STATEMENT_183, "D-10", Post.IC));
    private static final List<Owed> TO_A_CHILD = List.of(
            REPORT,
            new Owed(Duty.MEDICAL, "D-34", Post.IC),
            new Owed(Duty.CWC_REPORT, "D-30", Post.SHO),
            new Owed(Duty.COURT_REPORT, "D-30", Post.SHO));

    private Owing() {}

    /**
     * Opens what was never due before.
     *
     * @param from the time of the information, by which these clocks run, whatever else is registered when
     */
    static Decision open(Decision decision, CaseFile file, Instant from) {
        List<Owed> owed = new ArrayList<>(byCategory(file.category()));
        owed.addAll(bySections(file.nature().sections()));
        for (Owed one : owed) {
            if (!isTheReports(one, file)
                    && !file.after(decision)
                            .obligations()
                            .wasEverOpen(one.duty().id())) {
                decision.openFrom(from, one.duty().id(), one.rule(), Owner.of(one.post()));
            }
        }
        return flag(decision, file);
    }

    /** Once there is a report, what its sections ask for is due in it. */
    private static boolean isTheReports(Owed owed, CaseFile file) {
        return file.firs().any()
                && (owed.duty() == Duty.FIR || FirsOwn.covers(owed.duty().id()));
    }

    private static List<Owed> byCategory(ComplaintCategory category) {
        return switch (category) {
            case RAPE -> AFTER_RAPE;
            case POCSO -> TO_A_CHILD;
            case FALSE_PROMISE -> List.of(REPORT, new Owed(Duty.STATEMENT_183, "D-10", Post.IC));
            case ACID -> List.of(REPORT, new Owed(Duty.STATEMENT_183, "D-10-OTHER", Post.IC));
            case MISSING_C -> List.of(new Owed(Duty.FIR, "D-40", Post.SHO), new Owed(Duty.AHTU, "D-41", Post.SHO));
            case TRAFFICK, DOWRY_DEATH -> List.of(REPORT);
            case CYBER -> List.of(EVIDENCE);
            case DV -> List.of(new Owed(Duty.INFORMATION, "D-50", Post.DESK));
            default -> List.of();
        };
    }

    private static List<Owed> bySections(List<Section> sections) {
        List<Owed> owed = new ArrayList<>();
        if (Statutes.anyMarked(sections, Mark.RAPE)) {
            owed.addAll(AFTER_RAPE);
        }
        if (Statutes.anyMarked(sections, Mark.CHILD)) {
            owed.addAll(TO_A_CHILD);
        }
        if (Statutes.anyMarked(sections, Mark.ACID) || Statutes.anyMarked(sections, Mark.TRAFFICKING)) {
            owed.add(REPORT);
        }
        if (Statutes.anyMarked(sections, Mark.MODESTY) || Statutes.anyMarked(sections, Mark.ACID)) {
            owed.add(new Owed(Duty.STATEMENT_183, "D-10-OTHER", Post.IC));
        }
        if (Statutes.anyMarked(sections, Mark.CYBER)) {
            owed.add(EVIDENCE);
        }
        return owed;
    }

    /** Counselling becomes mandatory by itself, unless the circle officer has ordered that it is not. */
    private static Decision flag(Decision decision, CaseFile file) {
        if (file.category() == ComplaintCategory.PAWN_FALSE && !file.nature().front()) {
            return Flagging.flag(decision, file, MandatoryGround.PAWN_FALSE);
        }
        if (file.nature().mandatory() != null) {
            return decision;
        }
        if (file.category() == ComplaintCategory.ELOPEMENT) {
            return Flagging.flag(decision, file, MandatoryGround.ELOPEMENT);
        }
        return Statutes.anyMarked(file.nature().sections(), Mark.MANDATORY)
                ? Flagging.flag(decision, file, MandatoryGround.SECTIONS)
                : decision;
    }

    /** What hangs on whether the case is sensitive has another time now. */
    static Decision retime(Decision decision, CaseFile before) {
        CaseFile now = before.after(decision);
        if (now.sensitive() == before.sensitive()) {
            return decision;
        }
        Obligations due = now.obligations();
        decision.redate(Duty.ASSIGNMENT.id(), Receiving.assignmentRule(now), now.receivedAt());
        due.current(Duty.ASSESSMENT.id())
                .flatMap(due::due)
                .ifPresent(open -> decision.redate(Duty.ASSESSMENT.id(), Inquiring.assessmentRule(now), open.start()));
        return decision;
    }

    /** What follows when category or sections are others than before: from {@code from} on more may be owed. */
    static Decision settle(Decision decision, CaseFile before, Instant from) {
        retime(decision, before);
        open(decision, before.after(decision), from);
        return Disposing.redirect(decision, before.after(decision));
    }
}
