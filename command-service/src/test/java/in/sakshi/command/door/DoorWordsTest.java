package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.DocumentKind;
import in.sakshi.command.door.shape.FieldCode;
import in.sakshi.command.door.shape.FieldProblem;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.desk.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorWordsTest {

    private static final String HINDI_LETTERS = "(?s).*\\p{InDevanagari}.*";
    private static final String NOTHING_OPEN = "(?s)[^{}']*";

    private final DoorWords words = new DoorWords();

    @ParameterizedTest
    @EnumSource
    void everyProblemIsSaidInBothLanguages(ProblemKind kind) {
        assertSaid(locale -> words.title(kind, locale));
        assertSaid(locale -> words.detail(kind, List.of("X", "Y"), locale));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_OF_THE_KIND")
    void everyWrongFieldIsSaidInBothLanguages(FieldCode code) {
        assertSaid(locale -> words.expected(new FieldProblem("field", code, List.of("A", "B")), locale));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ComplaintId",
                "ReferralId",
                "SessionId",
                "PreventiveId",
                "DirectionId",
                "DocumentId",
                "EscortId",
                "ExamId",
                "SampleId",
                "ObligationId",
                "OfficerId",
                "StationCode",
                "FirId",
                "AccusedId"
            })
    void theFormOfEveryContractTypeIsSaidInBothLanguages(String type) {
        FieldProblem problem = new FieldProblem("field", FieldCode.NOT_OF_THE_KIND, List.of(type));

        assertSaid(locale -> words.expected(problem, locale));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsSaidInBothLanguages(Rule rule) {
        Refusal refusal = switch (rule) {
            case DOCUMENTS_MISSING ->
                new Refusal(rule, DocumentKind.COMPROMISE.name(), DocumentKind.COUNSELLING_NOTE.name());
            case OFFICER_RELIEVED,
                    OFFICER_ON_LEAVE,
                    ADDRESSEE_ON_LEAVE,
                    POSTING_BEFORE_THE_PRESENT_ONE,
                    POSTING_TOO_FAR_AHEAD -> new Refusal(rule, "2025-10-06");
            default -> new Refusal(rule, "follow-up:2", "feedback");
        };
        assertSaid(locale -> words.refusal(refusal, locale));
    }

    private static void assertSaid(Function<Locale, String> sentence) {
        assertThat(sentence.apply(Words.HINDI)).matches(HINDI_LETTERS).matches(NOTHING_OPEN);
        assertThat(sentence.apply(Locale.ENGLISH)).doesNotMatch(HINDI_LETTERS).matches(NOTHING_OPEN);
    }
}
