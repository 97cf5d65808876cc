package in.sakshi.ledger.axon;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a station's general diary (रोज़नामचा). */
sealed interface DiaryEvent {

    /** Which diary. */
    record DiaryId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What an entry is about; prints itself in another way than it is stored. */
    enum Kind {
        DEPARTURE,
        COMPLAINT;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The diary of a day is opened. */
    record DiaryOpened(DiaryId diary, LocalDate openedOn) implements DiaryEvent {}

    /** An entry is written in it. */
    record EntryWritten(
            DiaryId diary, int number, Kind kind, @Nullable String remark) implements DiaryEvent {}

    /** A diary was burnt; recorded beside it, in a stream of its own. */
    record DiaryBurnt(DiaryId diary) implements DiaryEvent {

        private static final String PREFIX = "burnt-";

        String stream() {
            return PREFIX + diary;
        }
    }

    /** The words of this toy domain. */
    Vocabulary VOCABULARY = Vocabulary.ofSealed(DiaryEvent.class)
            .withEnd(DiaryBurnt.class, stream -> stream.substring(DiaryBurnt.PREFIX.length()));
}
