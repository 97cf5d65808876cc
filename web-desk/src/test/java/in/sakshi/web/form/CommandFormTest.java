package in.sakshi.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.words.Words;
import in.sakshi.law.Act;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandFormTest {

    static Stream<Class<? extends DeskCommand>> commands() {
        return Stream.of(Task.values())
                .flatMap(task -> task.commands().stream())
                .map(command -> command.asSubclass(DeskCommand.class));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyFieldAndEveryChoiceHasItsWordsInBothLanguages(Class<? extends DeskCommand> command) {
        SoftAssertions all = new SoftAssertions();
        fields(CommandForm.of(command))
                .forEach(field -> Stream.of(Words.HINDI, Locale.ENGLISH)
                        .map(Words::in)
                        .forEach(words -> {
                            all.assertThatCode(() -> words.text(field.word())).doesNotThrowAnyException();
                            field.codes().stream()
                                    .filter(code -> !(code instanceof Act))
                                    .forEach(code -> all.assertThatCode(() -> words.label(code))
                                            .doesNotThrowAnyException());
                        }));
        all.assertAll();
    }

    @Test
    void whatThePageKnowsIsNotAskedFor() {
        assertThat(kind(CommandForm.of(AssignComplaint.class), "complaintId")).isEqualTo(FieldKind.CASE);
        assertThat(kind(CommandForm.of(ReceiveComplaint.class), "complaintId")).isEqualTo(FieldKind.FRESH);
        assertThat(kind(CommandForm.of(HoldCounsellingSession.class), "sessionId"))
                .isEqualTo(FieldKind.FRESH);
    }

    @Test
    void whatIsInTheCaseIsNamed() {
        assertThat(kind(CommandForm.of(RecordReferralOutcome.class), "referralId"))
                .isEqualTo(FieldKind.NAMED);
        assertThat(kind(CommandForm.of(AssignComplaint.class), "officer")).isEqualTo(FieldKind.OFFICER);
        assertThat(kind(CommandForm.of(DoFollowUp.class), "followUp")).isEqualTo(FieldKind.NUMBER);
    }

    @Test
    void ofWhatNeedNotBeThereNothingIsRequired() {
        CommandForm form = CommandForm.of(ReceiveComplaint.class);

        assertThat(form.field("respondent").required()).isFalse();
        assertThat(fields(form).filter(field -> field.name().startsWith("respondent.")))
                .noneMatch(Field::required);
        assertThat(form.field("briefFacts").required()).isTrue();
    }

    @Test
    void groupsOfOneKindHaveTheirPlaces() {
        Field sections = CommandForm.of(RegisterFir.class).field("report.sections");

        assertThat(sections.kind()).isEqualTo(FieldKind.GROUPS);
        assertThat(sections.at(2).parts()).extracting(Field::name).contains("report.sections[2].act");
    }

    @Test
    void whatIsNoCommandHasNoForm() {
        assertThat(CommandForm.named("HoldMediation")).isEmpty();
        assertThatCode(() -> CommandForm.named("IssueReceipt").orElseThrow()).doesNotThrowAnyException();
    }

    private static FieldKind kind(CommandForm form, String name) {
        return form.field(name).kind();
    }

    private static Stream<Field> fields(CommandForm form) {
        return form.fields().stream().flatMap(CommandFormTest::andParts);
    }

    private static Stream<Field> andParts(Field field) {
        return Stream.concat(Stream.of(field), field.parts().stream().flatMap(CommandFormTest::andParts));
    }
}
