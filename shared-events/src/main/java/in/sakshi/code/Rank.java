package in.sakshi.code;

/** Rank of an officer, lowest first (पद). */
public enum Rank {
    /** None: not of the police, or no person (बिना पद). */
    NONE,
    /** Counsellor, not police (परामर्शदाता). */
    COUNSELLOR,
    /** Home guard (होमगार्ड). */
    HG,
    /** Constable (आरक्षी). */
    CT,
    /** Head constable (मुख्य आरक्षी). */
    HC,
    /** Assistant sub-inspector (सहायक उपनिरीक्षक). */
    ASI,
    /** Sub-inspector (उपनिरीक्षक). */
    SI,
    /** Inspector (निरीक्षक). */
    INSP,
    /** Deputy superintendent (पुलिस उपाधीक्षक). */
    DSP,
    /** Additional superintendent (अपर पुलिस अधीक्षक). */
    ASP,
    /** Superintendent, SSP or DCP (पुलिस अधीक्षक). */
    SP,
    /** Deputy inspector general. */
    DIG,
    /** Inspector general. */
    IG,
    /** Additional director general. */
    ADG,
    /** Director general. */
    DGP;

    /** Whether this rank is that rank or a higher one. */
    public boolean atLeast(Rank other) {
        return compareTo(other) >= 0;
    }
}
