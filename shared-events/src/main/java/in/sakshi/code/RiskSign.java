package in.sakshi.code;

/** A sign that violence at home may end in death (उच्च जोखिम के लक्षण). */
public enum RiskSign {
    /** He has tried to strangle her (गला दबाना). */
    STRANGULATION,
    /** A weapon was used or shown (हथियार). */
    WEAPON,
    /** He threatens to kill (जान की धमकी). */
    THREAT_TO_KILL,
    /** She is expecting a child (गर्भवती). */
    PREGNANCY,
    /** It is at least the third time (बार-बार). */
    REPEATED
}
