package in.sakshi.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.ledger.axon.DiaryEvent.DiaryOpened;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    sealed interface Outer permits Inner, Told {}

    sealed interface Inner extends Outer {}

    record Heard() implements Inner {}

    record Told() implements Outer {}

    interface Open {}

    static final class Other {
        record DiaryOpened() {}
    }

    @Test
    void aSealedFamilyGivesAllItsConcreteMembers() {
        assertThat(Vocabulary.ofSealed(Outer.class).types())
                .containsOnly(Map.entry("Heard", Heard.class), Map.entry("Told", Told.class));
    }

    @Test
    void anOpenInterfaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.ofSealed(Open.class))
                .withMessageContaining("sealed");
    }

    @Test
    void twoVocabulariesAreJoinedAndMayShareWords() {
        Vocabulary both = DiaryEvent.VOCABULARY.and(Vocabulary.ofSealed(Outer.class, DiaryEvent.class));

        assertThat(both.types()).containsKeys("DiaryOpened", "EntryWritten", "Heard", "Told");
        assertThat(both.bareValues().getRegistrationId()).isEqualTo(Set.of(DiaryEvent.DiaryId.class));
    }

    @Test
    void aNameHasOneMeaning() {
        Vocabulary other = new Vocabulary(Map.of("DiaryOpened", Other.DiaryOpened.class), Map.of(), Set.of(), Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiaryEvent.VOCABULARY.and(other))
                .withMessageContaining("'DiaryOpened' means");
    }

    @Test
    void aClassOfTheSameSimpleNameIsNotTheWord() {
        assertThat(DiaryEvent.VOCABULARY.nameOf(DiaryOpened.class)).isEqualTo("DiaryOpened");
        assertThat(DiaryEvent.VOCABULARY.nameOf(Other.DiaryOpened.class)).isNull();
    }
}
