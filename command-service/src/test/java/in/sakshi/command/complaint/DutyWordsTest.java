package in.sakshi.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.desk.words.Words;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every duty that the rules can open has a name that the officer who must do it can read. */
class DutyWordsTest {

    @Test
    void everyDutyHasItsWord() throws IllegalAccessException {
        assertThat(duties()).hasSizeGreaterThan(10).allSatisfy(duty -> {
            assertThat(Words.in(Words.HINDI).duty(duty)).isNotBlank();
            assertThat(Words.in(Locale.ENGLISH).duty(duty)).isNotBlank();
        });
    }

    private static List<ObligationId> duties() throws IllegalAccessException {
        ReferralId referral = new ReferralId(UUID.fromString("b7e0a9d4-31c5-4f0a-8f57-2c6d1e9a7b30"));
        List<ObligationId> duties =
                new ArrayList<>(List.of(Duty.followUp(2), Duty.acknowledgement(referral), Duty.outcome(referral)));
        for (Field constant : Duty.class.getDeclaredFields()) {
            if (constant.getType() == ObligationId.class) {
                duties.add((ObligationId) constant.get(null));
            }
        }
        return duties;
    }
}
