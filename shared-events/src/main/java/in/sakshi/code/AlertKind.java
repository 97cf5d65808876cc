package in.sakshi.code;

/** Of what a superior is told at once (चेतावनी का विषय). Nothing is held up by it. */
public enum AlertKind {
    /** What only a woman officer of sufficient rank should have taken down, somebody else did. */
    WOMAN_RECORDER,
    /** A child was heard by somebody in uniform. */
    UNIFORM,
    /** A child was at the station at night. */
    NIGHT,
    /** A child came near the accused. */
    ACCUSED_NEAR
}
