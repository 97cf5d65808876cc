package in.sakshi.command.oversight;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.command.casework.OneLine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can stand in a place of the numbered books: the same as when it was first entered there (मान्य प्रविष्टि). */
final class BookValues {

    private static final int BOND_AT_MOST = 100_000_000;
    private static final int SURETIES_AT_MOST = 20;
    private static final int MINUTES_AT_MOST = 600;
    private static final int OLDEST = 120;

    private BookValues() {}

    static boolean possible(BookField field, @Nullable String value) {
        return value == null ? mayBeEmpty(field) : mayBe(field, value);
    }

    /** Where nothing else is said of a place or of how they were called, what was fixed before stands there; it is not emptied. */
    private static boolean mayBeEmpty(BookField field) {
        return switch (field) {
            case COUNSELLING_PLACE,
                    COUNSELLING_CALLED_BY,
                    COUNSELLING_COUNSELLOR,
                    COUNSELLING_WILLING,
                    COUNSELLING_FIT_FOR_PPK,
                    PREVENTIVE_NAME,
                    PREVENTIVE_GROUNDS,
                    PREVENTIVE_REPORT_NUMBER,
                    PREVENTIVE_REPORT_COURT,
                    PREVENTIVE_BOND_AMOUNT,
                    PREVENTIVE_SURETIES,
                    FEEDBACK_FROM,
                    FEEDBACK_MEANS,
                    FOLLOW_UP_MEANS -> false;
            default -> true;
        };
    }

    private static boolean mayBe(BookField field, String value) {
        return switch (field) {
            case COUNSELLING_PLACE, COUNSELLING_COUNSELLOR, PREVENTIVE_NAME, PREVENTIVE_GUARDIAN ->
                OneLine.fits(value, 120);
            case COUNSELLING_PROBLEM, PREVENTIVE_ADDRESS -> OneLine.fits(value, 300);
            case PREVENTIVE_PATROL -> OneLine.fits(value, 60);
            case PREVENTIVE_GD_NUMBER, PREVENTIVE_REPORT_NUMBER, PREVENTIVE_ORDER_NUMBER -> OneLine.fits(value, 40);
            case PREVENTIVE_REPORT_COURT -> OneLine.fits(value, 200);
            case FEEDBACK_REMARK, FOLLOW_UP_REMARK, FOLLOW_UP_HELP -> OneLine.fits(value, 500);
            case COUNSELLING_GIST, PREVENTIVE_GROUNDS -> !value.isBlank();
            case COUNSELLING_MINUTES -> number(value, 1, MINUTES_AT_MOST);
            case PREVENTIVE_AGE -> number(value, 0, OLDEST);
            case PREVENTIVE_MOBILE -> value.matches("[6-9][0-9]{9}");
            case PREVENTIVE_BOND_AMOUNT -> number(value, 1, BOND_AT_MOST);
            case PREVENTIVE_SURETIES -> number(value, 0, SURETIES_AT_MOST);
            case COUNSELLING_CALLED_BY, FEEDBACK_MEANS, FOLLOW_UP_MEANS -> code(ContactMeans.values(), value);
            case FEEDBACK_FROM -> code(FeedbackSource.values(), value);
            case COUNSELLING_PRIVATE,
                    COUNSELLING_WILLING,
                    COUNSELLING_FIT_FOR_PPK,
                    FEEDBACK_HEARD_AT_ONCE,
                    FEEDBACK_RECEIPT_GIVEN,
                    FEEDBACK_WOMAN_OFFICER,
                    FEEDBACK_TREATED_WELL,
                    FEEDBACK_TOLD_OF_ACTION,
                    FEEDBACK_SATISFIED,
                    FEEDBACK_HARASSED_AGAIN,
                    FEEDBACK_MONEY_ASKED -> value.equals("true") || value.equals("false");
        };
    }

    /** In the very form in which it stands, or a later correction would not find it. */
    private static boolean number(String value, int least, int most) {
        return value.matches("0|[1-9][0-9]{0,8}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    private static boolean code(Enum<?>[] codes, String value) {
        return Arrays.stream(codes).anyMatch(code -> code.name().equals(value));
    }
}
