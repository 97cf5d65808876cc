package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.FirField;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OneLine;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.CorrectFirEntry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.law.Section;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changing what a report says: sections added and removed, wrong entries struck through (धारा परिवर्तन, संशोधन). Nothing is erased. */
final class Altering {

    private Altering() {}

    static List<CaseEvent> alter(FirFile file, AlterSections command, Desk desk) {
        Decision decision = file.decide(command, desk);
        List<Section> before = file.registered().sections();
        SectionsAltered altered = new SectionsAltered(
                file.id(), before, command.added(), command.removed(), command.reason(), decision.happened());
        FirFile after = file.after(altered);
        if (after.registered().sections().isEmpty()) {
            throw new Refusal(Rule.NO_SECTION_LEFT);
        }
        if (after.equals(file)) {
            return Decision.nothing();
        }
        decision.record(altered);
        new Redating(decision, file, after, desk.rules()).forSections();
        return decision.events();
    }

    static List<CaseEvent> correct(FirFile file, CorrectFirEntry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Optional<String> standing = file.registered().entries().value(command.field());
        if (Objects.equals(standing.orElse(null), command.newValue())) {
            return Decision.nothing();
        }
        if (!Objects.equals(standing.orElse(null), command.oldValue())) {
            throw new Refusal(Rule.SOMETHING_ELSE_STANDS_THERE);
        }
        FirEntryCorrected corrected = new FirEntryCorrected(
                file.id(),
                command.field(),
                command.oldValue(),
                command.newValue(),
                command.reason(),
                decision.happened());
        if (!possible(command.field(), command.newValue())) {
            throw new Refusal(Rule.NOT_A_POSSIBLE_VALUE);
        }
        FirFile after = file.after(corrected);
        requireInOrder(after.registered(), desk.now());
        decision.record(corrected);
        new Redating(decision, file, after, desk.rules()).forTimes();
        return decision.events();
    }

    private static boolean possible(FirField field, @Nullable String value) {
        return switch (field) {
            case FIR_NUMBER -> value != null && value.matches("[0-9]{1,6}/[0-9]{4}");
            case INFORMATION_AT, REGISTERED_AT -> value != null && isMoment(value);
            case OCCURRENCE_BEGAN, OCCURRENCE_ENDED -> value == null || isMoment(value);
            case GD_NUMBER -> value == null || value.matches("[0-9]{1,6}");
            case VICTIM_AGE -> value == null || value.matches("[0-9]|[1-9][0-9]|1[01][0-9]|120");
            case PLACE -> value == null || OneLine.fits(value, 300);
            case INFORMANT_NAME, VICTIM_NAME -> value == null || OneLine.fits(value, 120);
            case INFORMANT_RELATION -> value == null || OneLine.fits(value, 80);
        };
    }

    /** In the very form in which it stands, or a later correction would not find it. */
    private static boolean isMoment(String value) {
        try {
            return Instant.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void requireInOrder(Registration registration, Instant now) {
        if (registration.registeredAt().isAfter(now)
                || registration.informationAt().isAfter(registration.registeredAt())) {
            throw new Refusal(Rule.NOT_A_POSSIBLE_VALUE);
        }
    }
}
