package in.sakshi.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.CorrectBookEntry;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.RegisterFir;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

class EnteredTest {

    private static final Sayings SAYINGS = new Sayings("not a day", "not a moment", "not a number");

    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    private final Entered entered = new Entered(typed, new LinkedHashMap<>());

    @Test
    void whatIsTypedBecomesWhatTheDoorReads() {
        typed.set("source", "WALK_IN");
        typed.set("briefFacts", " रोज मारता है ");
        typed.set("complainant.mobile", "९८७६५ ००१२३");
        typed.set("complainant.age", "२९");
        typed.set("complainant.safeToCall", "false");
        typed.set("happened.at", "05.03.2026 14:30");

        ObjectNode body = body(ReceiveComplaint.class);

        assertThat(body.path("source").stringValue()).isEqualTo("WALK_IN");
        assertThat(body.path("briefFacts").stringValue()).isEqualTo("रोज मारता है");
        assertThat(body.at("/complainant/mobile").stringValue()).isEqualTo("9876500123");
        assertThat(body.at("/complainant/age").intValue()).isEqualTo(29);
        assertThat(body.at("/complainant/safeToCall").booleanValue()).isFalse();
        assertThat(body.at("/happened/at").stringValue()).isEqualTo("2026-03-05T09:00:00Z");
        assertThat(entered.wrong()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNotThere() {
        typed.set("complainant.name", " ");
        typed.set("respondent.name", "");

        ObjectNode body = body(ReceiveComplaint.class);

        assertThat(body.has("respondent")).isFalse();
        assertThat(body.has("happened")).isFalse();
        assertThat(body.path("complainant").isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndStays() {
        typed.set("nextOn", "31.02.2026");
        typed.set("sitting.minutes", "bahut");

        ObjectNode body = body(HoldCounsellingSession.class);

        assertThat(entered.wrong())
                .containsEntry("nextOn", "not a day")
                .containsEntry("sitting.minutes", "not a number");
        assertThat(body.has("nextOn")).isFalse();
        assertThat(entered.value("nextOn")).isEqualTo("31.02.2026");
    }

    @Test
    void anyOfAListAreAllThatWereChosen() {
        typed.add("present", "WOMAN");
        typed.add("present", "HUSBAND");

        assertThat(body(HoldCounsellingSession.class).path("present")).hasSize(2);
        assertThat(entered.chose("present", "HUSBAND")).isTrue();
        assertThat(entered.chose("present", "OTHER")).isFalse();
    }

    @Test
    void groupsThatAreNotBegunAreNone() {
        typed.set("report.sections[0].act", "BNS");
        typed.set("report.sections[0].number", "64(1)");
        typed.set("report.sections[1].act", "");
        typed.set("report.accused[0].accusedId", "6f1c2f3e-8a53-4b57-9d0e-0000000003a1");

        ObjectNode body = body(RegisterFir.class);

        assertThat(body.at("/report/sections")).hasSize(1);
        assertThat(body.at("/report/accused")).as("an id alone says nothing").isEmpty();
    }

    @Test
    void oneMoreGroupIsShownWhereItIsAskedFor() {
        Field sections = CommandForm.of(RegisterFir.class).field("report.sections");

        assertThat(entered.shown(sections.name())).isEqualTo(1);
        typed.set("report.sections[0].act", "BNS");
        entered.another(sections);
        assertThat(entered.shown(sections.name())).isEqualTo(2);
    }

    @Test
    void placesThatNoFormHasAreNone() {
        typed.set("report.sections[999999999999].act", "BNS");
        typed.set("report.sections[x].act", "BNS");

        assertThat(entered.groups("report.sections")).isZero();
    }

    @Test
    void aNumberOfABookIsNamedByItsParts() {
        typed.set("entry", "{\"register\":{\"station\":\"RMG\",\"book\":\"MHD\",\"year\":2026},\"serial\":4}");
        assertThat(body(CorrectBookEntry.class).at("/entry/register/book").stringValue())
                .isEqualTo("MHD");

        typed.set("entry", "{not JSON");
        assertThat(body(CorrectBookEntry.class).path("entry").stringValue()).isEqualTo("{not JSON");
    }

    @Test
    void aNumberThatIsChosenIsANumber() {
        typed.set("followUp", "2");

        assertThat(body(DoFollowUp.class).path("followUp").intValue()).isEqualTo(2);
    }

    private ObjectNode body(Class<? extends in.sakshi.desk.command.DeskCommand> command) {
        return entered.body(CommandForm.of(command), SAYINGS);
    }
}
