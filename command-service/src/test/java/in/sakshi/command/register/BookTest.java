package in.sakshi.command.register;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.fact.Happened;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A station's book of a year. */
class BookTest {

    private static final RegisterId BOOK = new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025);
    private static final CaseId ENTRY = CaseId.of(CaseKind.COMPLAINT, new UUID(0, 1));

    @Test
    void anEmptyBookBeginsWithOne() {
        assertThat(new Book(BOOK, 0).give(ENTRY, Happened.at(MONDAY)))
                .isEqualTo(new SerialGiven(BOOK, 1, ENTRY, MONDAY));
    }

    @Test
    void eachNumberFollowsTheLast() {
        Book book = new Book(BOOK, 0);
        for (int n = 1; n <= 100; n++) {
            SerialGiven given = book.give(ENTRY, Happened.at(MONDAY));
            assertThat(given.serial()).isEqualTo(n);
            book = book.after(given);
            assertThat(book).isEqualTo(new Book(BOOK, n));
        }
    }
}
