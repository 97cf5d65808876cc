package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OneLine;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Striking a wrong entry through and writing the right one beside it; nothing is ever erased (संशोधन). */
final class Correcting {

    private Correcting() {}

    static List<CaseEvent> correct(CaseFile file, CorrectEntry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Optional<String> standing = file.entries().value(command.field());
        if (Objects.equals(standing.orElse(null), command.newValue())) {
            return Decision.nothing();
        }
        if (!Objects.equals(standing.orElse(null), command.oldValue())) {
            throw new Refusal(Rule.SOMETHING_ELSE_STANDS_THERE);
        }
        if (!possible(command.field(), command.newValue()) || neverEntered(command.field(), standing)) {
            throw new Refusal(Rule.NOT_A_POSSIBLE_VALUE);
        }
        EntryCorrected corrected = new EntryCorrected(
                file.id(),
                command.field(),
                command.oldValue(),
                command.newValue(),
                command.reason(),
                decision.happened());
        decision.record(corrected);
        // What was true from the first day was owed from the first day.
        return Owing.settle(decision, file, file.receivedAt()).events();
    }

    /** A diary number is first entered by its own command, which settles the duty. */
    private static boolean neverEntered(EntryField field, Optional<String> standing) {
        return field == EntryField.GD_NUMBER && standing.isEmpty();
    }

    private static boolean possible(EntryField field, @Nullable String value) {
        if (value == null) {
            return switch (field) {
                case CATEGORY, BRIEF_FACTS, GD_NUMBER -> false;
                default -> true;
            };
        }
        return switch (field) {
            case COMPLAINANT_NAME, GUARDIAN_NAME, RESPONDENT_NAME -> OneLine.fits(value, 120);
            case COMPLAINANT_ADDRESS, RESPONDENT_ADDRESS -> OneLine.fits(value, 300);
            case COMPLAINANT_BEAT -> OneLine.fits(value, 20);
            case RESPONDENT_RELATION -> OneLine.fits(value, 80);
            case SOURCE_REFERENCE -> OneLine.fits(value, 60);
            case COMPLAINANT_AGE -> value.matches("[0-9]|[1-9][0-9]|1[01][0-9]|120");
            case COMPLAINANT_MOBILE -> value.matches("[6-9][0-9]{9}");
            case GD_NUMBER -> value.matches("[0-9]{1,6}");
            case CATEGORY ->
                Arrays.stream(ComplaintCategory.values())
                        .anyMatch(category -> category.name().equals(value));
            case BRIEF_FACTS -> !value.isBlank();
        };
    }
}
