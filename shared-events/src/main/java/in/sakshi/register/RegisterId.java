package in.sakshi.register;

import in.sakshi.station.StationCode;

/**
 * One book: a register of a station for a calendar year (पंजिका).
 *
 * @param station whose book it is
 * @param book short name of the book as it stands in a serial, e.g. {@code MHD}
 * @param year the calendar year in Asia/Kolkata
 */
public record RegisterId(StationCode station, String book, int year) {

    /** The book of help-desk applications (महिला हेल्प डेस्क प्रार्थना पत्र रजिस्टर). */
    public static final String HELP_DESK = "MHD";

    /** The book of counselling sessions (काउंसलिंग रजिस्टर). */
    public static final String COUNSELLING = "CNS";

    /** The parallel record of first information reports (प्रथम सूचना रिपोर्ट रजिस्टर). */
    public static final String FIR = "FIR";

    /** The parallel record of preventive actions (निरोधात्मक कार्यवाही रजिस्टर). */
    public static final String PREVENTIVE = "PRV";

    /** The book of feedback (फीडबैक रजिस्टर). */
    public static final String FEEDBACK = "FBK";

    /** The book of follow-ups (फॉलोअप रजिस्टर). */
    public static final String FOLLOW_UP = "FUP";

    /** The register of destroyed records (नष्ट अभिलेख रजिस्टर). */
    public static final String DESTROYED = "NST";

    /** {@code register-RMG-MHD-2025}: the stream under which its numbers are recorded. */
    @Override
    public String toString() {
        return "register-" + station + "-" + book + "-" + year;
    }
}
