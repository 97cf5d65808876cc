package in.sakshi.code;

/** By what means one spoke with somebody (माध्यम). */
public enum ContactMeans {
    /** At the desk or the centre (व्यक्तिगत). */
    IN_PERSON,
    /** At her home (घर भ्रमण). */
    HOME_VISIT,
    /** By phone (फोन). */
    PHONE,
    /** In writing (लिखित). */
    WRITING,
    /** Through the women beat (बीट). */
    BEAT
}
