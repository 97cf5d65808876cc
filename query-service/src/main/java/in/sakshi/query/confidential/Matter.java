package in.sakshi.query.confidential;

/** What a part of an answer may tell about a person (गोपनीय विषय). What is of none of these is seen by everybody who may ask. */
public enum Matter {
    /** Who she is and where she can be found, her family, and every free text of the case, as nobody knows what stands in it (पहचान). */
    IDENTITY,
    /** What was found at the medical examination and by the laboratory, and what was said before the magistrate (चिकित्सा, कथन, विधि विज्ञान). */
    MEDICAL,
    /** What was said in counselling (परामर्श का सार). */
    GIST,
    /** That a woman was used as a front for a false allegation, and why that is thought (मोहरा). */
    FRONT,
    /** Against whom it is (विपक्षी/अभियुक्त). */
    OTHER_SIDE,
    /** The same of somebody below eighteen (विधि विवादित किशोर). */
    JUVENILE,
    /** What those above noted on the work of their officers (पर्यवेक्षण टिप्पणी). */
    STAFF
}
