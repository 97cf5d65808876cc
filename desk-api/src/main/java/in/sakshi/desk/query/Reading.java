package in.sakshi.desk.query;

/** By which knowledge a past moment is looked at (किस जानकारी से). */
public enum Reading {
    /** By what had been recorded until then: what whoever looked then could see. */
    RECORDED,
    /** By all that is recorded today, late entries too: what we know today of that moment. */
    KNOWN
}
