package in.sakshi.command.acting;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.Post;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.station.Officer;
import in.sakshi.station.UnitPath;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** Who acts, as the door says it beside the command; and when, as the clock says it. */
class DeskResolverTest {

    private final Clock clock = Clock.fixed(MONDAY.plusNanos(999_999), ZoneOffset.UTC);
    private final DeskResolver resolver = new DeskResolver(clock, STAFF, PackagedRules.BOOK);

    @Test
    void theOfficerBesideTheCommandActsNowToTheMillisecond() {
        assertThat(resolver.resolveParameterValue(from(CT_POOJA)))
                .isEqualTo(new Desk(CT_POOJA, MONDAY, STAFF, PackagedRules.BOOK));
    }

    @Test
    void onlyAHandlerThatAsksForTheDeskIsGivenIt() throws NoSuchMethodException {
        Method handler = DeskResolverTest.class.getDeclaredMethod("handler", String.class, Desk.class);
        assertThat(resolver.createInstance(handler, handler.getParameters(), 0)).isNull();
        assertThat(resolver.createInstance(handler, handler.getParameters(), 1)).isSameAs(resolver);
    }

    @Test
    void aCommandThatNobodySignedIsNotHandled() {
        assertThat(resolver.matches(from(CT_POOJA))).isTrue();
        assertThat(resolver.matches(new GenericCommandMessage<>("a command"))).isFalse();
    }

    @Test
    void whoIsRelievedOrPostedElsewhereBeforeItIsDecidedDoesNotAct() {
        assertOver(A_STRANGER);
        assertOver(posted(Post.IC, CT_POOJA.unit()));
        assertOver(posted(CT_POOJA.post(), BELAGHAT.unit()));
    }

    private void assertOver(Officer letIn) {
        assertThatExceptionOfType(PostingOver.class)
                .isThrownBy(() -> resolver.resolveParameterValue(from(letIn)))
                .withMessageContaining(letIn.id().value());
    }

    private static Officer posted(Post post, UnitPath unit) {
        return new Officer(
                CT_POOJA.id(),
                CT_POOJA.nameHindi(),
                CT_POOJA.nameEnglish(),
                CT_POOJA.rank(),
                post,
                CT_POOJA.sex(),
                unit);
    }

    @SuppressWarnings("unused") // Read by reflection, as Axon does.
    private static void handler(String command, Desk desk) {}

    private static GenericCommandMessage<String> from(Officer officer) {
        return new GenericCommandMessage<>("a command", Saryupur.metadata(officer));
    }
}
