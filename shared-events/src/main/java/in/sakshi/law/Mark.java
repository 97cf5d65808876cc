package in.sakshi.law;

/** What the desk must know of a section: which duties may follow from it (चिह्न). */
public enum Mark {
    /** Rape: medical examination in 24 hours, statements, two months (BNS 63 to 71). */
    RAPE,
    /** Outraging modesty and its kin (BNS 74 to 79). */
    MODESTY,
    /** A woman officer records information and statement (BNSS ss. 173(1), 180(3)); statement before the Magistrate (s. 183(6)). */
    WOMAN,
    /** Her identity must not be made known (BNS 72, POCSO 23, JJ Act 74). */
    IDENTITY,
    /** Investigated within two months (BNSS s. 193(2)). */
    TWO_MONTHS,
    /** Hospitals treat her at once and free of cost (BNSS s. 397). */
    TREATMENT,
    /** The child is sent for medical examination (POCSO s. 27). */
    MEDICAL,
    /** An offence against a child: the committee and the Special Court are told (POCSO s. 19(6)). */
    CHILD,
    /** May be enquired into before it is registered (BNSS s. 173(3)). */
    BAND,
    /** Counselling is mandatory (circular 38/2025, §3-ix). */
    MANDATORY,
    /** Somebody must be found and brought back. */
    RECOVERY,
    /** Somebody has died. */
    DEATH,
    /** A head of the Rani Laxmi Bai fund. */
    KOSH,
    /** An attack with acid. */
    ACID,
    /** The Family Welfare Committee, where that policy is switched on. */
    FAMILY_COMMITTEE,
    /** Trafficking in persons. */
    TRAFFICKING,
    /** By means of a computer or telephone. */
    CYBER,
    /** Against a member of a scheduled caste or tribe: a DSP investigates. */
    SCHEDULED
}
