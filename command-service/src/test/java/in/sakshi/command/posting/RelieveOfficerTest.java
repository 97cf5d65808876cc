package in.sakshi.command.posting;

import static in.sakshi.command.acting.Saryupur.ADMIN_HARISH;
import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.posting.Orders.KIRAN;
import static in.sakshi.command.posting.Orders.TODAY;
import static in.sakshi.command.posting.Orders.as;
import static in.sakshi.command.posting.Orders.posted;
import static in.sakshi.command.posting.Orders.relieve;
import static in.sakshi.command.posting.Orders.relieved;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.desk.refusal.Rule;
import org.junit.jupiter.api.Test;

class RelieveOfficerTest {

    private final Orders orders = new Orders();

    @Test
    void whoIsOnTheListIsRelievedOfThePostHeld() {
        assertThat(orders.decide(relieve(SI_AARTI, TODAY))).containsExactly(relieved(SI_AARTI, TODAY));
    }

    @Test
    void whoWasPostedIsRelievedOfThePresentPost() {
        orders.after(
                posted(KIRAN, TODAY.minusDays(3)), posted(as(KIRAN, Post.BEAT, BELAGHAT.unit()), TODAY.plusDays(9)));
        assertThat(orders.decide(relieve(KIRAN, TODAY))).containsExactly(relieved(KIRAN, TODAY));
    }

    @Test
    void aPostingThatIsStillToComeIsTakenBackByIt() {
        orders.after(posted(KIRAN, TODAY.plusDays(9)));
        assertThat(orders.decide(relieve(KIRAN, TODAY))).containsExactly(relieved(KIRAN, TODAY));
    }

    @Test
    void aReliefThatIsStillToComeMayComeEarlier() {
        orders.after(posted(KIRAN, TODAY.minusDays(3)), relieved(KIRAN, TODAY.plusDays(9)));
        assertThat(orders.decide(relieve(KIRAN, TODAY))).containsExactly(relieved(KIRAN, TODAY));
    }

    @Test
    void theSameOrderAgainIsQuiet() {
        orders.after(relieved(SI_AARTI, TODAY));
        assertThat(orders.decide(relieve(SI_AARTI, TODAY))).isEmpty();
    }

    @Test
    void onlyWhoIsPostedIsRelieved() {
        orders.refused(Rule.NOT_POSTED, relieve(A_STRANGER, TODAY));
        orders.after(posted(KIRAN, TODAY.minusDays(3)), relieved(KIRAN, TODAY.minusDays(1)));
        orders.refused(Rule.NOT_POSTED, relieve(KIRAN, TODAY));
    }

    @Test
    void nobodyRelievesThemselves() {
        orders.refused(Rule.NOBODY_POSTS_THEMSELVES, relieve(ADMIN_HARISH, TODAY));
    }

    @Test
    void theTimeOfThePresentPostingIsNotChanged() {
        orders.after(posted(KIRAN, TODAY.minusDays(3)));
        orders.refused(Rule.POSTING_BEFORE_THE_PRESENT_ONE, relieve(KIRAN, TODAY.minusDays(4)));
        orders.refused(Rule.POSTING_TOO_FAR_AHEAD, relieve(KIRAN, TODAY.plusDays(31)));
    }
}
