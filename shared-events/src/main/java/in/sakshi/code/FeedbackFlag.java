package in.sakshi.code;

/** What went wrong at the station, in her words; goes straight to the CO. */
public enum FeedbackFlag {
    /** Misbehaviour (दुर्व्यवहार). */
    MISBEHAVIOUR,
    /** Money was demanded (धन की मांग). */
    BRIBE,
    /** She was not heard (सुनवाई नहीं). */
    NOT_HEARD,
    /** Pressed to compromise (समझौते का दबाव). */
    PRESSURED_TO_COMPROMISE
}
