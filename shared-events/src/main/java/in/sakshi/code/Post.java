package in.sakshi.code;

/** What an officer answers for in the unit (दायित्व): those of the line, lowest first, and then those who stand beside it. */
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
    /** Women and Child Safety Organisation (महिला एवं बाल सुरक्षा संगठन): reviews and advises the whole state, commands nobody in it. */
    WCSO(false),
    /** Inquires into negligence or misconduct, for a time (विभागीय जांच अधिकारी). */
    AUDITOR(false),
    /** Of an agency to which women are referred; not of the police (संस्था). */
    AGENCY(false),
    /** Runs the service, and sees nothing of any case (प्रणाली प्रशासक). */
    SYSADMIN(false),
    /** A program that acts for a unit; nobody’s work is done by it (स्वचालित प्रोग्राम). */
    SCRIPT(false);

    private final boolean supervises;

    Post(boolean supervises) {
        this.supervises = supervises;
    }

    /** Whether the post supervises, and stands in the line IC, SHO, CO and so on upwards at least at the given one. */
    public boolean atLeast(Post other) {
        return supervises && compareTo(other) >= 0;
    }

    /** Whether the post supervises, and the other one stands below it. */
    public boolean isAbove(Post other) {
        return supervises && compareTo(other) > 0;
    }
}
