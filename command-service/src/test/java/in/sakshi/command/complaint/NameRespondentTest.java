package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.corrected;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.RespondentNamed;
import in.sakshi.desk.command.NameRespondent;
import in.sakshi.desk.refusal.Rule;
import org.junit.jupiter.api.Test;

/** Against whom, once that is known. */
class NameRespondentTest {

    private static final Act UNKNOWN_AGAIN = corrected(EntryField.RESPONDENT_NAME, "रमेश", null);

    @Test
    void whoWasUnknownIsNamed() {
        given(received(MONDAY), UNKNOWN_AGAIN)
                .when(name("महेश"))
                .records(happened -> new RespondentNamed(CASE, new Respondent("महेश", null, "देवर"), happened));
    }

    @Test
    void aNameThatStandsIsCorrectedAndNotNamedAnew() {
        given(received(MONDAY)).when(name("महेश")).refused(Rule.RESPONDENT_NAMED_ALREADY);
    }

    @Test
    void theSameNameIsQuiet() {
        given(received(MONDAY), UNKNOWN_AGAIN, new Act(name("महेश"), CT_POOJA, null))
                .when(name("महेश"))
                .staysQuiet();
    }

    private static NameRespondent name(String name) {
        return new NameRespondent(CASE, new Respondent(name, null, "देवर"), null);
    }
}
