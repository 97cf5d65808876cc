package in.sakshi.code;

/** What a raid came to (दबिश का परिणाम). */
public enum RaidResult {
    /** An accused was arrested (गिरफ्तार). */
    ARRESTED,
    /** A notice was served (नोटिस तामील). */
    NOTICE_SERVED,
    /** She was found (बरामद). */
    RECOVERED,
    /** Something was seized (बरामदगी माल). */
    SEIZED,
    /** Nobody was found (नहीं मिला). */
    NOT_FOUND
}
