package in.sakshi.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.axon.DiaryEvent.DiaryOpened;
import in.sakshi.ledger.axon.DiaryEvent.EntryWritten;
import in.sakshi.ledger.axon.DiaryEvent.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class StoredNamesTest {

    private static final DiaryId DIARY = new DiaryId(UUID.fromString("6f1c2f3e-0000-4000-8000-000000000001"));

    private final StoredNames names = new StoredNames(DiaryEvent.VOCABULARY);

    @Test
    void anEventIsStoredUnderItsSimpleNameWithBareIdsAndEnumNames() {
        SerializedObject<String> stored =
                names.serialize(new EntryWritten(DIARY, 1, Kind.COMPLAINT, null), String.class);

        assertThat(stored.getType().getName()).isEqualTo("EntryWritten");
        assertThat(stored.getType().getRevision()).isNull();
        assertThat(stored.getData()).isEqualTo("""
                {"diary":"6f1c2f3e-0000-4000-8000-000000000001","number":1,"kind":"COMPLAINT","remark":null}""");
    }

    @Test
    void whatIsStoredIsReadBack() {
        DiaryOpened opened = new DiaryOpened(DIARY, LocalDate.of(2025, 10, 6));

        Object read = names.deserialize(names.serialize(opened, byte[].class));

        assertThat(read).isEqualTo(opened);
    }

    @Test
    void aTypeThatHasChangedSaysItsRevision() {
        StoredNames revised = new StoredNames(DiaryEvent.VOCABULARY.withRevisions(Map.of(DiaryOpened.class, "2")));

        assertThat(revised.typeForClass(DiaryOpened.class).getRevision()).isEqualTo("2");
    }

    @Test
    void anUnknownTypeIsAnErrorAndNotAnEventThatConcernsNobody() {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> names.deserialize(stored("DiaryLost", "{}")))
                .withMessageContaining("'DiaryLost'");
    }

    @Test
    void aClassOutsideOfTheVocabularyIsNotStored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.serialize(DIARY, byte[].class))
                .withMessageContaining("not in the vocabulary");
    }

    @Test
    void aStoredPropertyThatTheClassDoesNotHaveIsAnError() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> names.deserialize(stored("DiaryOpened", """
                        {"diary":"6f1c2f3e-0000-4000-8000-000000000001","openedOn":"2025-10-06","openedBy":"o-1"}""")));
    }

    @Test
    void anAbsentNullableComponentIsNull() {
        Object read = names.deserialize(stored("EntryWritten", """
                {"diary":"6f1c2f3e-0000-4000-8000-000000000001","number":1,"kind":"COMPLAINT"}"""));

        assertThat(read).isEqualTo(new EntryWritten(DIARY, 1, Kind.COMPLAINT, null));
    }

    @Test
    void aReplayTokenIsReadBackWhichPlainAxonCannot() {
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(9000), new GlobalSequenceTrackingToken(17));

        TrackingToken read = names.deserialize(names.serialize(token, byte[].class));

        assertThat(read).isEqualTo(token);
    }

    @Test
    void metadataIsReadBack() {
        MetaData metadata = MetaData.with(CommandMetadata.OFFICER, "o-1041");

        MetaData read = names.deserialize(names.serialize(metadata, byte[].class));

        assertThat(read).isEqualTo(metadata);
    }

    private static SerializedObject<String> stored(String type, String json) {
        return new SimpleSerializedObject<>(json, String.class, type, null);
    }
}
