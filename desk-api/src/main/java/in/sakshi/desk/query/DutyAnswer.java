package in.sakshi.desk.query;

/**
 * A duty as it is shown.
 *
 * @param duty the duty
 * @param what what is to be done
 * @param owner who must do it
 * @param due by when
 * @param overdue whether it was due before it was asked
 */
public record DutyAnswer(OpenDuty duty, String what, String owner, String due, boolean overdue) {}
