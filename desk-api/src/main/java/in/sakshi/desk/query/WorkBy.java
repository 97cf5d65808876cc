package in.sakshi.desk.query;

/** By what work in hand is told (हस्तगत कार्य का आधार). */
public enum WorkBy {
    /** By station. */
    STATION,
    /** By officer; by post and station where no officer is named. */
    OFFICER
}
