package in.sakshi.command.care;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Told.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.EscortId;
import in.sakshi.care.ExamId;
import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseId;
import in.sakshi.code.DisposalType;
import in.sakshi.code.EscortPurpose;
import in.sakshi.code.ExamType;
import in.sakshi.command.casework.Told;
import in.sakshi.command.casework.Verdict;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.desk.command.CareCommand;
import in.sakshi.desk.command.RequestWomanEscort;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No state of the case, no rank and no post stands in the way of what is done for her; only the time must be a possible one.
 */
class NothingStandsInTheWayTest {

    private static final UUID KNOWN = new UUID(0, 1);
    private static final UUID NEW = new UUID(0, 2);

    static Stream<Class<?>> whateverIsDoneForHer() {
        return Arrays.stream(CareCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("whateverIsDoneForHer")
    void itIsDecidedOn(Class<?> command) {
        assertThat(Caring.RULINGS.commands()).contains(command);
    }

    @ParameterizedTest
    @MethodSource("whateverIsDoneForHer")
    void whoeverRecordsItOnAComplaintThatIsClosedItIsRecorded(Class<?> command) {
        for (Officer officer : STAFF.officers()) {
            Verdict verdict = closed().at(TUESDAY).by(officer).when(make(command, null));
            assertThat(verdict.refusal()).as("by %s", officer.post()).isNull();
            assertThat(verdict.events()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("whateverIsDoneForHer")
    void butNotOfAnImpossibleTime(Class<?> command) {
        closed().at(TUESDAY)
                .when(make(command, Happened.at(TUESDAY.plusMillis(1))))
                .refused(Rule.HAPPENED_IN_THE_FUTURE);
        closed().at(TUESDAY)
                .when(make(command, Happened.at(MONDAY.minusMillis(1))))
                .refused(Rule.BACKDATED_WITHOUT_SHO);
        closed().at(WEDNESDAY)
                .by(SHO_RAKESH)
                .when(make(command, Happened.at(MONDAY)))
                .refused(Rule.BACKDATED_WITHOUT_REASON);
        closed().at(WEDNESDAY)
                .by(SHO_RAKESH)
                .when(make(command, new Happened(MONDAY.minusMillis(1), "बिजली नहीं थी")))
                .refused(Rule.HAPPENED_BEFORE_RECEIVED);
    }

    private static Told closed() {
        return Told.complaint(Caring.RULINGS, MONDAY)
                .done(new SendToMedicalExamination(
                        CASE, new ExamId(KNOWN), ExamType.MLC_RAPE, "चिकित्सालय", null, null))
                .done(new SendForensicSample(CASE, new SampleId(KNOWN), null, "प्रयोगशाला", null, null))
                .done(new RequestWomanEscort(CASE, new EscortId(KNOWN), Set.of(EscortPurpose.HOME), null))
                .recorded(List.of(
                        new DisposalApproved(COMPLAINT, DisposalType.RELIEF_GIVEN, IC_NEELAM.id(), Happened.at(MONDAY)),
                        new ComplaintClosed(COMPLAINT, Happened.at(MONDAY))));
    }

    /** With the id of a new thing where it begins one, else of the known one. */
    private static CareCommand make(Class<?> type, @Nullable Happened happened) {
        boolean begins = Set.of(SendToMedicalExamination.class, SendForensicSample.class, RequestWomanEscort.class)
                .contains(type);
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getType() == Happened.class
                        ? happened
                        : value(part, begins && part == parts[1] ? NEW : KNOWN))
                .toArray();
        try {
            return (CareCommand) type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + type + " of " + Arrays.toString(values), e);
        }
    }

    private static Object value(RecordComponent part, UUID id) {
        if (part.getType().isEnum()) {
            return part.getType().getEnumConstants()[0];
        }
        Map<Class<?>, Object> values = Map.of(
                CaseId.class,
                CASE,
                ExamId.class,
                new ExamId(id),
                SampleId.class,
                new SampleId(id),
                EscortId.class,
                new EscortId(id),
                OfficerId.class,
                CT_POOJA.id(),
                Set.class,
                Set.of(EscortPurpose.MEDICAL),
                Instant.class,
                MONDAY,
                String.class,
                "विवरण",
                boolean.class,
                true);
        return Objects.requireNonNull(values.get(part.getType()), () -> "no value for " + part);
    }
}
