package in.sakshi.query.confidential;

import in.sakshi.code.Post;

/** In what capacity somebody looks at a case: a column of the table (किस हैसियत से). */
public enum Viewer {
    /** At the desk, on the day on which she took the case down herself. */
    DESK_TODAY("desk, took it down today"),
    /** At the desk, later: she took the case down herself. */
    DESK_OWN("desk, took it down"),
    /** At the desk or an officer of the unit, and the case is another’s. */
    OTHER("desk or officer, not theirs"),
    /** Inquires into the complaint. */
    INQUIRES("inquires"),
    /** Investigates the report. */
    INVESTIGATES("investigates"),
    /** In charge of the centre. */
    IC("IC"),
    /** Station house officer. */
    SHO("SHO"),
    /** Circle officer. */
    CO("CO"),
    /** Nodal officer and chief of the district. */
    DISTRICT("NODAL, SUPERVISOR"),
    /** Range and zone. */
    RANGE("RANGE, ZONE"),
    /** Headquarters and the women’s organisation. */
    STATE("WCSO, HQ"),
    /** Inquires into how this case was handled, as long as that runs. */
    AUDITOR("AUDITOR"),
    /** Opened it in an emergency, up to three hours ago. */
    EMERGENCY("in an emergency"),
    /** Of an agency to which a case was referred. */
    AGENCY("AGENCY"),
    /** Everybody else: whoever serves elsewhere, runs the service, or is a program. */
    NOBODY("anybody else"),
    /** What goes into a file or onto paper, whoever takes it. */
    COPY("file or print"),
    /** The same, taken by an officer of the station itself of its own book. */
    STATION_COPY("file or print of the station’s own");

    private final String title;

    Viewer(String title) {
        this.title = title;
    }

    /** At the head of the column. */
    public String title() {
        return title;
    }

    /** As what an officer of that post looks at a case of the unit with which they have nothing to do; nobody, for a post not named. */
    static Viewer of(Post post) {
        return switch (post.name()) {
            case "DESK", "BEAT", "SQUAD_LEAD", "INQUIRY", "IO" -> OTHER;
            case "IC" -> IC;
            case "SHO" -> SHO;
            case "CO" -> CO;
            case "NODAL", "SUPERVISOR" -> DISTRICT;
            case "RANGE", "ZONE" -> RANGE;
            case "WCSO", "HQ" -> STATE;
            case "AUDITOR" -> AUDITOR;
            case "AGENCY" -> AGENCY;
            default -> NOBODY;
        };
    }
}
