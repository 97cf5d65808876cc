package in.sakshi.code;

/** What kind of station it is (थाने का प्रकार). */
public enum StationType {
    /** Police station (थाना). */
    THANA,
    /** Women's police station (महिला थाना). */
    MAHILA_THANA,
    /** Station of the railway police (जी0आर0पी0 थाना). */
    GRP,
    /** Outpost, which is no police station of its own (पुलिस चौकी). */
    CHOWKI;

    /**
     * Whether there are stations of this kind there.
     *
     * @param railway with the railway police, or in a district
     */
    public boolean isFoundWith(boolean railway) {
        return this == CHOWKI || (this == GRP) == railway;
    }
}
