package in.sakshi.code;

/** Of what a superior is told at once (तत्काल सूचना का विषय). Nothing is held up by it. */
public enum AlertKind {
    /** What a woman officer should have recorded was not recorded by one (BNSS ss. 173(1), 180(3)). */
    WOMAN_RECORDER,
    /** The investigating officer is below the rank that the Act asks for. */
    INVESTIGATOR_RANK,
    /** A child was heard by somebody in uniform. */
    UNIFORM,
    /** A child was at the station at night. */
    NIGHT,
    /** A child came near the accused. */
    ACCUSED_NEAR,
    /** Somebody who has nothing to do with the case opened it in an emergency. */
    OPENED_IN_EMERGENCY
}
