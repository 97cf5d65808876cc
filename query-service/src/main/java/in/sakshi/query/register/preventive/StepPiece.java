package in.sakshi.query.register.preventive;

import in.sakshi.code.BookField;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Step;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.query.register.Struckout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what a column says of the last step of a kind, and that can be corrected.
 *
 * @param column in which the step stands
 * @param event what was done
 * @param phrase in which it stands; absent if it stands for itself
 * @param place the how many-eth of what is said of it, from 0
 */
record StepPiece(String column, Class<?> event, @Nullable String phrase, int place) {

    /** In which step that stands; nothing if in none. */
    static @Nullable StepPiece of(BookField field) {
        return switch (field) {
            case PREVENTIVE_GD_NUMBER -> new StepPiece(PreventiveRegister.DETAINED, DetainedU170.class, "book.gd", 0);
            case PREVENTIVE_REPORT_NUMBER ->
                new StepPiece(PreventiveRegister.REPORT, PreventiveReportSent.class, null, 0);
            case PREVENTIVE_REPORT_COURT ->
                new StepPiece(PreventiveRegister.REPORT, PreventiveReportSent.class, null, 1);
            case PREVENTIVE_ORDER_NUMBER -> new StepPiece(PreventiveRegister.NOTICE, ShowCauseIssued.class, null, 0);
            case PREVENTIVE_BOND_AMOUNT -> new StepPiece(PreventiveRegister.BOND, BondExecuted.class, "book.rupees", 0);
            case PREVENTIVE_SURETIES ->
                new StepPiece(PreventiveRegister.BOND, BondExecuted.class, "preventive.sureties", 1);
            default -> null;
        };
    }

    /** How that value stands there. */
    @Nullable
    Said said(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return phrase == null ? Said.text(value) : Said.phrase(phrase, value);
    }

    /** The column with the right value in it. */
    List<Step> corrected(PreventiveLine line, BookEntryCorrected wrong) {
        List<Step> steps = new ArrayList<>(line.steps().getOrDefault(column, List.of()));
        for (int last = steps.size() - 1; last >= 0; last--) {
            Step step = steps.get(last);
            if (step.event().equals(event.getSimpleName())) {
                steps.set(last, new Step(step.at(), step.event(), corrected(step.said(), wrong), step.by()));
                return steps;
            }
        }
        throw Struckout.misplaced(wrong);
    }

    private List<Said> corrected(List<Said> before, BookEntryCorrected wrong) {
        List<Said> after = new ArrayList<>(before);
        if (wrong.oldValue() != null) {
            after.remove(place);
        }
        Said right = said(wrong.newValue());
        if (right != null) {
            after.add(place, right);
        }
        return after;
    }
}
