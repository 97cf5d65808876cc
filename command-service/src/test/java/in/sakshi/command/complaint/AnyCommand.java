package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static java.util.Map.entry;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.fact.Happened;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.oversight.DocumentId;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in any command about a standing case by chance, so that a new one takes part without being listed anywhere. */
final class AnyCommand {

    static final List<Class<?>> TYPES = Arrays.stream(ComplaintCommand.class.getPermittedSubclasses())
            .filter(type -> type != ReceiveComplaint.class && type != MergeComplaint.class)
            .toList();

    private final SplittableRandom chance;
    private static final Section[] SECTIONS = {
        new Section(Act.BNS, "85"),
        new Section(Act.BNS, "78(1)"),
        new Section(Act.BNS, "87"),
        new Section(Act.BNS, "64")
    };

    /** Few that are graver than others, or else few cases would ever come to their end. */
    private static final ComplaintCategory[] CATEGORIES = {
        ComplaintCategory.MARITAL,
        ComplaintCategory.DV,
        ComplaintCategory.HONOUR,
        ComplaintCategory.HURT,
        ComplaintCategory.CYBER,
        ComplaintCategory.MARITAL,
        ComplaintCategory.SENIOR,
        ComplaintCategory.PAWN_FALSE
    };

    /** Those on which a disposal can rest, and one on which none does. */
    private static final DocumentKind[] DOCUMENTS = {
        DocumentKind.COMPROMISE, DocumentKind.COUNSELLING_NOTE, DocumentKind.STATEMENT, DocumentKind.PHOTO
    };

    private final boolean grave;
    private final Map<Class<?>, Function<CaseFile, Object>> values = Map.ofEntries(
            entry(ComplaintId.class, file -> Asking.CASE),
            entry(CaseId.class, file -> Asking.CASE.asCase()),
            entry(DocumentId.class, file -> new DocumentId(manyIds())),
            entry(DocumentKind.class, file -> oneOf(DOCUMENTS)),
            entry(Integer.class, file -> 48_211),
            entry(OfficerId.class, file -> officer().id()),
            entry(ReferralId.class, file -> new ReferralId(fewIds())),
            entry(SessionId.class, file -> new SessionId(fewIds())),
            entry(ObligationId.class, this::duty),
            entry(
                    LocalDate.class,
                    file -> oneOf(LocalDate.of(2025, 10, 10), LocalDate.of(2026, 3, 10), LocalDate.of(2027, 3, 10))),
            entry(String.class, file -> oneOf("031", "032")),
            entry(int.class, this::followUp),
            entry(boolean.class, file -> oneOf(true, false)),
            entry(Boolean.class, file -> oneOf(true, false)),
            entry(StationCode.class, file -> oneOf(RAMGARHI.code(), BELAGHAT.code(), NOWHERE)),
            entry(ComplaintCategory.class, file -> oneOf(CATEGORIES)),
            entry(Respondent.class, file -> new Respondent(oneOf("महेश", "सुरेश"), null, null)));

    AnyCommand(SplittableRandom chance) {
        this.chance = chance;
        this.grave = chance.nextInt(3) == 0;
    }

    /** Of something that the case has, mostly; of now. */
    CaseCommand of(Class<?> type, CaseFile file) {
        return type == CorrectEntry.class ? correction(file) : Saying.make(type, part -> value(part, file));
    }

    /** Whether it is one of those few cases that end elsewhere: before a doctor, a Magistrate, in a report. */
    boolean grave() {
        return grave;
    }

    /** Somebody of the list, or now and then a stranger. */
    Officer officer() {
        return chance.nextInt(10) == 0 ? A_STRANGER : oneOf(STAFF.officers().toArray(Officer[]::new));
    }

    @SafeVarargs
    final <T> T oneOf(T... some) {
        return some[chance.nextInt(some.length)];
    }

    private @Nullable Object value(RecordComponent part, CaseFile file) {
        Class<?> type = part.getType();
        if (type == Happened.class) {
            return null;
        }
        if (part.getName().equals("cognizable") && !grave) {
            return false;
        }
        if (type == FeedbackAnswers.class || part.getName().equals("nextOn")) {
            return null;
        }
        if (type == Sitting.class) {
            return chance.nextBoolean() ? null : sitting();
        }
        if (part.getName().equals("taken")) {
            return chance.nextBoolean() ? List.of() : List.of(duty(file));
        }
        if (type == List.class) {
            return chance.nextInt(6) == 0 ? List.of() : List.of(SECTIONS[grave ? oneOf(0, 1, 2, 3) : oneOf(0, 2)]);
        }
        if (type.isEnum() && !values.containsKey(type)) {
            return oneOf(type.getEnumConstants());
        }
        if (part.getGenericType() instanceof ParameterizedType set) {
            Class<?> element = (Class<?>) set.getActualTypeArguments()[0];
            return Set.of(oneOf(element.getEnumConstants()));
        }
        return Objects.requireNonNull(values.get(type), () -> "no value for " + part)
                .apply(file);
    }

    private Sitting sitting() {
        Counsellor counsellor = new Counsellor("मीरा", oneOf(Sex.values()));
        return new Sitting(null, 30, true, Set.of(), null, counsellor, null);
    }

    private ComplaintCommand correction(CaseFile file) {
        EntryField field = oneOf(EntryField.values());
        String standing = file.entries().value(field).orElse(null);
        String believed = chance.nextInt(8) == 0 ? "कुछ और" : standing;
        return Asking.correct(
                field,
                believed,
                chance.nextInt(3) == 0 ? null : oneOf("DV", "MARITAL", "HURT", "17", "29", "9000000002"));
    }

    private ObligationId duty(CaseFile file) {
        ObligationId[] open = file.obligations().open(duty -> true).toArray(ObligationId[]::new);
        return open.length == 0 || chance.nextInt(8) == 0 ? Duty.followUp(chance.nextInt(4)) : oneOf(open);
    }

    private int followUp(CaseFile file) {
        ObligationId[] open = file.obligations().open(Duty.FOLLOW_UP::covers).toArray(ObligationId[]::new);
        return open.length == 0 || chance.nextInt(8) == 0
                ? chance.nextInt(8)
                : Integer.parseInt(oneOf(open).value().split(":", -1)[1]);
    }

    private UUID manyIds() {
        return new UUID(0, chance.nextInt(40));
    }

    private UUID fewIds() {
        return new UUID(0, chance.nextInt(6));
    }
}
