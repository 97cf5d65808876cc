package in.sakshi.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.caching.Cache.EntryListenerAdapter;
import org.junit.jupiter.api.Test;

/** What was used last, kept in memory, with books. */
class RecentlyUsedTest {

    private final RecentlyUsed books = new RecentlyUsed(2);

    @Test
    void whatIsPutThereIsThere() {
        books.put("RMG", "book of Ramgarhi");
        assertThat(books.<String, String>get("RMG")).isEqualTo("book of Ramgarhi");
        assertThat(books.containsKey("RMG")).isTrue();
        assertThat(books.containsKey("BLG")).isFalse();
        assertThat(books.<String, String>get("BLG")).isNull();
    }

    @Test
    void theBookThatNobodyUsedForLongestGoes() {
        books.put("RMG", 1);
        books.put("BLG", 2);
        assertThat(books.<String, Integer>get("RMG")).isEqualTo(1);
        books.put("HRP", 3);
        assertThat(books.containsKey("RMG")).isTrue();
        assertThat(books.containsKey("BLG")).isFalse();
        assertThat(books.containsKey("HRP")).isTrue();
    }

    @Test
    void aStandingBookIsNotReplacedByOneThatIsOnlyPutIfAbsent() {
        assertThat(books.putIfAbsent("RMG", 1)).isTrue();
        assertThat(books.putIfAbsent("RMG", 2)).isFalse();
        assertThat(books.<String, Integer>get("RMG")).isEqualTo(1);
        assertThat(books.<Integer>computeIfAbsent("RMG", () -> 3)).isEqualTo(1);
        assertThat(books.<Integer>computeIfAbsent("BLG", () -> 4)).isEqualTo(4);
        assertThat(books.<String, Integer>get("BLG")).isEqualTo(4);
    }

    @Test
    void onlyAStandingBookIsChanged() {
        books.put("RMG", 1);
        books.<Integer>computeIfPresent("RMG", number -> number + 1);
        books.<Integer>computeIfPresent("BLG", number -> number + 1);
        assertThat(books.<String, Integer>get("RMG")).isEqualTo(2);
        assertThat(books.containsKey("BLG")).isFalse();
    }

    @Test
    void aForgottenBookIsGone() {
        books.put("RMG", 1);
        assertThat(books.remove("RMG")).isTrue();
        assertThat(books.remove("RMG")).isFalse();
        books.put("RMG", 1);
        books.put("BLG", 2);
        books.removeAll();
        assertThat(books.containsKey("RMG")).isFalse();
        assertThat(books.containsKey("BLG")).isFalse();
    }

    @Test
    void whoeverListensMayStopListening() {
        assertThat(books.registerCacheEntryListener(new EntryListenerAdapter()).cancel())
                .isTrue();
    }
}
