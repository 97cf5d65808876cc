package in.sakshi.code;

/** What a complaint is about (प्रकरण की श्रेणी). */
public enum ComplaintCategory {
    /** Domestic violence (घरेलू हिंसा). */
    DV(CaseClass.B, false),
    /** Dowry harassment (दहेज उत्पीड़न). */
    DOWRY_HAR(CaseClass.C, false),
    /** Dowry death (दहेज हत्या). */
    DOWRY_DEATH(CaseClass.C, true),
    /** Instant triple talaq (तीन तलाक). */
    TRIPLE_TALAQ(CaseClass.C, false),
    /** Marital or family dispute (पारिवारिक विवाद). */
    MARITAL(CaseClass.C, false),
    /** Bigamy, deceitful marriage. */
    BIGAMY(CaseClass.C, false),
    /** Molestation (छेड़खानी). */
    MOLEST(CaseClass.B, false),
    /** Sexual harassment (यौन उत्पीड़न). */
    SEX_HAR(CaseClass.B, false),
    /** Stalking (पीछा करना). */
    STALK(CaseClass.B, false),
    /** Voyeurism (तांक-झांक). */
    VOYEUR(CaseClass.B, true),
    /** Word or gesture insulting modesty. */
    OBSCENE(CaseClass.B, false),
    /** Rape, gang rape, attempt (बलात्कार). */
    RAPE(CaseClass.A, true),
    /** Deceitful means, promise of marriage (शादी का झांसा). */
    FALSE_PROMISE(CaseClass.A, true),
    /** Sexual offence against a child (बाल यौन अपराध). */
    POCSO(CaseClass.A, true),
    /** Elopement, kidnapping, abduction (पलायन). */
    ELOPEMENT(CaseClass.C, true),
    /** Missing woman (गुमशुदा महिला). */
    MISSING_W(CaseClass.C, true),
    /** Missing child (गुमशुदा बालिका/बालक). */
    MISSING_C(CaseClass.A, true),
    /** Trafficking (मानव तस्करी). */
    TRAFFICK(CaseClass.A, true),
    /** Acid attack. */
    ACID(CaseClass.B, true),
    /** Cyber offence against a woman. */
    CYBER(CaseClass.B, true),
    /** Sexual harassment at the workplace. */
    WORKPLACE(CaseClass.B, false),
    /** Child marriage (बाल विवाह). */
    CHILD_MARRIAGE(CaseClass.A, true),
    /** Assault by others (मारपीट). */
    HURT(CaseClass.C, false),
    /** Property or land dispute. */
    PROPERTY(CaseClass.C, false),
    /** Neglect of an elder woman. */
    SENIOR(CaseClass.C, false),
    /** Couple under threat. */
    HONOUR(CaseClass.C, true),
    /** Foeticide, forced miscarriage. */
    FEMALE_FOETUS(CaseClass.C, true),
    /** Abetment of suicide. */
    ABET_SUICIDE(CaseClass.C, true),
    /** Woman used as a front for a false allegation: an officer's flag, never a choice at intake. */
    PAWN_FALSE(CaseClass.C, true),
    /** Police inaction or behaviour; goes to the CO. */
    POLICE_CONDUCT(CaseClass.C, true),
    /** Information or help. */
    INFO(CaseClass.C, false),
    /** Other. */
    OTHER(CaseClass.C, false),
    /** Not yet known; nobody is sent away for want of a category. */
    UNKNOWN(CaseClass.C, false);

    private final CaseClass caseClass;
    private final boolean sensitive;

    ComplaintCategory(CaseClass caseClass, boolean sensitive) {
        this.caseClass = caseClass;
        this.sensitive = sensitive;
    }

    /** How closely a case of this category is guarded from the start; later facts may only raise it. */
    public CaseClass caseClass() {
        return caseClass;
    }

    /** Whether it needs an officer of rank SI or above, and the CO's word at disposal (संवेदनशील). */
    public boolean sensitive() {
        return sensitive;
    }
}
