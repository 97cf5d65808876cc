package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Saying.then;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.complaint.IcIntervened;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.InterveneInCase;
import in.sakshi.desk.refusal.Rule;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a thing may be said to have happened, whatever it is (guard G1). */
class TimeOfActTest {

    static Stream<ComplaintCommand> whateverIsAsked() {
        AnyCommand any = new AnyCommand(new SplittableRandom(47));
        CaseFile file = Played.of(received(MONDAY)).file();
        return AnyCommand.TYPES.stream().map(type -> (ComplaintCommand) any.of(type, file));
    }

    @ParameterizedTest
    @MethodSource("whateverIsAsked")
    void nothingIsRecordedBeforeItHasHappened(ComplaintCommand command) {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(then(TUESDAY.plusMillis(1), command))
                .refused(Rule.HAPPENED_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @MethodSource("whateverIsAsked")
    void anEntryAfterMoreThanADayTakesTheStationHouseOfficer(ComplaintCommand command) {
        given(received(MONDAY))
                .at(WEDNESDAY)
                .by(CT_POOJA)
                .when(then(TUESDAY.minusMillis(1), "बिजली नहीं थी", command))
                .refused(Rule.BACKDATED_WITHOUT_SHO);
    }

    @ParameterizedTest
    @MethodSource("whateverIsAsked")
    void anEntryAfterMoreThanADayTakesAReason(ComplaintCommand command) {
        given(received(MONDAY))
                .at(WEDNESDAY)
                .by(SHO_RAKESH)
                .when(then(TUESDAY.minusMillis(1), command))
                .refused(Rule.BACKDATED_WITHOUT_REASON);
    }

    @ParameterizedTest
    @MethodSource("whateverIsAsked")
    void nothingIsDoneBeforeTheReceipt(ComplaintCommand command) {
        given(received(MONDAY))
                .at(TUESDAY.minusSeconds(1))
                .when(then(MONDAY.minusMillis(1), command))
                .refused(Rule.HAPPENED_BEFORE_RECEIVED);
    }

    @Test
    void whatIsEnteredLateIsRecordedWithItsReasonAsOfThen() {
        given(received(MONDAY))
                .at(WEDNESDAY.plusSeconds(1))
                .by(SHO_RAKESH)
                .when(then(MONDAY, "बिजली नहीं थी", new InterveneInCase(CASE, "तुरन्त मिलें", null)))
                .records(happened -> {
                    assertThat(happened.at()).isEqualTo(MONDAY);
                    assertThat(happened.delayReason()).isEqualTo("बिजली नहीं थी");
                    return new IcIntervened(CASE, "तुरन्त मिलें", happened);
                });
    }
}
