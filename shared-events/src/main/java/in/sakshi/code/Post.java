package in.sakshi.code;

/** What an officer answers for in the unit, lowest first (दायित्व). */
public enum Post {
    /** Help-desk staff (हेल्प डेस्क). */
    DESK(false),
    /** Women beat. */
    BEAT(false),
    /** Leads the anti-Romeo squad. */
    SQUAD_LEAD(false),
    /** Inquiry officer of the centre (जांच अधिकारी). */
    INQUIRY(false),
    /** Investigating officer (विवेचक). */
    IO(false),
    /** In charge of the Mission Shakti Kendra (प्रभारी केन्द्र). */
    IC(true),
    /** Station house officer (थाना प्रभारी). */
    SHO(true),
    /** Circle officer, assistant nodal (क्षेत्राधिकारी). */
    CO(true),
    /** Nodal officer of the district (नोडल अधिकारी). */
    NODAL(true),
    /** SP, SSP or commissioner. */
    SUPERVISOR(true),
    /** Range. */
    RANGE(true),
    /** Zone. */
    ZONE(true),
    /** Headquarters. */
    HQ(true),
    /** Runs the service; sees no case (प्रणाली व्यवस्थापक). */
    SYSADMIN(false),
    /** A program that acts for a unit; nobody's work is done by it (प्रोग्राम). */
    SCRIPT(false);

    private final boolean supervises;

    Post(boolean supervises) {
        this.supervises = supervises;
    }

    /** Whether the post supervises, and stands in the line IC, SHO, CO and so on upwards at least at the given one. */
    public boolean atLeast(Post other) {
        return supervises && compareTo(other) >= 0;
    }
}
