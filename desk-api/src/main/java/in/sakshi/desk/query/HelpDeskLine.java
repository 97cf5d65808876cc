package in.sakshi.desk.query;

import in.sakshi.register.EntryNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application in the help-desk register (महिला हेल्प डेस्क प्रार्थना पत्र रजिस्टर की प्रविष्टि).
 *
 * @param id the complaint's id
 * @param number serial and year
 * @param application what was taken down; corrected entries already replaced
 * @param handling what became of it
 * @param actions what was done, in order (कृत कार्यवाही)
 * @param notes what those in charge noted, in order (प्रभारी की टिप्पणी)
 * @param corrections what was struck through, in order
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record HelpDeskLine(
        String id,
        long position,
        EntryNumber number,
        Application application,
        Handling handling,
        List<Note> actions,
        List<Note> notes,
        List<Correction> corrections,
        @Nullable Destroyed destroyed)
        implements Line {

    public HelpDeskLine {
        actions = List.copyOf(actions);
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
    }

    /** A line of which the record is kept. */
    public HelpDeskLine(
            String id,
            long position,
            EntryNumber number,
            Application application,
            Handling handling,
            List<Note> actions,
            List<Note> notes,
            List<Correction> corrections) {
        this(id, position, number, application, handling, actions, notes, corrections, null);
    }

    /** What remains of an application. */
    public static HelpDeskLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, Destroyed destroyed) {
        return new HelpDeskLine(
                id,
                position,
                number,
                Application.ofDestroyed(entered),
                Handling.NONE,
                List.of(),
                List.of(),
                List.of(),
                destroyed);
    }

    /** The line as of that position. */
    public HelpDeskLine at(long newPosition) {
        return new HelpDeskLine(id, newPosition, number, application, handling, actions, notes, corrections);
    }

    /** The line with other words in the application, where nothing was wrong before. */
    public HelpDeskLine withApplication(Application fuller) {
        return new HelpDeskLine(id, position, number, fuller, handling, actions, notes, corrections);
    }

    /** The line with what became of the application since. */
    public HelpDeskLine with(Handling newHandling) {
        return new HelpDeskLine(id, position, number, application, newHandling, actions, notes, corrections);
    }

    /** The line with one more thing done. */
    public HelpDeskLine withAction(Note action) {
        return new HelpDeskLine(
                id, position, number, application, handling, More.of(actions, action), notes, corrections);
    }

    /** The line with one more note of those in charge. */
    public HelpDeskLine withNote(Note note) {
        return new HelpDeskLine(
                id, position, number, application, handling, actions, More.of(notes, note), corrections);
    }

    /** The line with an entry struck through and what stands there instead. */
    public HelpDeskLine with(Correction correction, Application corrected) {
        return new HelpDeskLine(
                id, position, number, corrected, handling, actions, notes, More.of(corrections, correction));
    }
}
