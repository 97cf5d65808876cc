package in.sakshi.query.register.fir;

/** Keys of those columns of the parallel record that hold steps. */
final class FirColumns {

    static final String NUMBER = "firNumber";
    static final String SECTIONS = "sections";
    static final String OFFICER = "io";
    static final String MEDICAL = "medical";
    static final String STATEMENTS = "statements";
    static final String CHILD = "child";
    static final String ARRESTS = "arrests";
    static final String RECOVERY = "recovery";
    static final String PROGRESS = "progress";
    static final String RESULT = "result";
    static final String COMPENSATION = "compensation";
    static final String SUPERVISION = "supervision";
    static final String TRANSFER = "transfer";
    static final String MILESTONES = "milestones";

    private FirColumns() {}
}
