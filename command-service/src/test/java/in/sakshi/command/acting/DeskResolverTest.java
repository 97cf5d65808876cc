package in.sakshi.command.acting;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.station.Officer;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** Who acts, as the door says it beside the command; and when, as the clock says it. */
class DeskResolverTest {

    private static final String KEY = "officer";

    private final Clock clock = Clock.fixed(MONDAY.plusNanos(999_999), ZoneOffset.UTC);
    private final DeskResolver resolver = new DeskResolver(clock, STAFF, PackagedRules.BOOK, KEY);

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
    void aStrangerDoesNotAct() {
        assertThatIllegalStateException()
                .isThrownBy(() -> resolver.resolveParameterValue(from(A_STRANGER)))
                .withMessageContaining(A_STRANGER.id().value());
    }

    @SuppressWarnings("unused") // Read by reflection, as Axon does.
    private static void handler(String command, Desk desk) {}

    private static GenericCommandMessage<String> from(Officer officer) {
        return new GenericCommandMessage<>("a command", Map.of(KEY, officer.id()));
    }
}
