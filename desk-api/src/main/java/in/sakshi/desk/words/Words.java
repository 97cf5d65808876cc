package in.sakshi.desk.words;

import in.sakshi.code.DocumentKind;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.ObligationId;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The words of the desk in one language (शब्द): sentences of refusals, names of events, commands and fields, labels of codes. */
public final class Words {

    /** The language of the desk. */
    public static final Locale HINDI = Locale.forLanguageTag("hi");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final Words IN_HINDI = new Words(HINDI, Locale.ROOT);
    private static final Words IN_ENGLISH = new Words(Locale.ENGLISH, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, Locale file) {
        this.locale = locale;
        // The machine's own language must not decide what a constable reads, hence no fallback to it.
        this.bundle = ResourceBundle.getBundle(
                "in.sakshi.desk.words.words", file, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words in English if that is asked for, in whatever region, and in Hindi otherwise. */
    public static Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? IN_ENGLISH : IN_HINDI;
    }

    /** The language that these words are in: Hindi or English. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text under a key.
     *
     * @param args what stands for {0}, {1} and so on; numbers come as text, already written as the desk writes them
     * @throws IllegalStateException if there is no such key: a mistake of the program, not of the user
     */
    public String text(String key, String... args) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(args);
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "words: no text under '" + key + "' (expected: a key of words.properties)", e);
        }
    }

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** What was wrong, what is expected, and what to do now. */
    public String sentence(Refusal refusal) {
        String details = refusal.details().stream()
                .map(detail -> named(refusal.rule(), detail))
                .collect(Collectors.joining(", "));
        return text("refusal." + refusal.rule(), details);
    }

    /**
     * What must be done, with the number that tells it from others of its kind: {@code follow-up:2} is "Follow-up 2".
     *
     * @throws IllegalStateException if there is no such duty
     */
    public String duty(ObligationId obligation) {
        String[] nameAndWhich = obligation.value().split(":", 2);
        String name = text("duty." + nameAndWhich[0]);
        return nameAndWhich.length == 2 && nameAndWhich[1].matches("[0-9]+") ? name + " " + nameAndWhich[1] : name;
    }

    /**
     * The label of a code as a person reads it.
     *
     * @throws IllegalStateException if it is of no known code list
     */
    public String label(Enum<?> code) {
        String list = CodeLists.NAMES.get(code.getDeclaringClass());
        if (list == null) {
            throw new IllegalStateException("words: " + code.getDeclaringClass().getSimpleName()
                    + " is no code list (expected: one of CodeLists)");
        }
        return text(list + "." + code.name());
    }

    private String named(Rule rule, String detail) {
        return switch (rule) {
            case FOLLOW_UP_STILL_OPEN, OBLIGATION_STILL_OPEN, MANDATORY_COUNSELLING_INCOMPLETE ->
                duty(new ObligationId(detail));
            case DOCUMENTS_MISSING -> label(DocumentKind.valueOf(detail));
            case OFFICER_RELIEVED,
                    OFFICER_ON_LEAVE,
                    ADDRESSEE_ON_LEAVE,
                    POSTING_BEFORE_THE_PRESENT_ONE,
                    POSTING_TOO_FAR_AHEAD -> DATE.format(LocalDate.parse(detail));
            default -> detail;
        };
    }
}
