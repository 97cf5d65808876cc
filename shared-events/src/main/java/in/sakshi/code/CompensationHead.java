package in.sakshi.code;

/** Under which head she is compensated (क्षतिपूर्ति का मद). */
public enum CompensationHead {
    /** By the Legal Services Authority, BNSS 396. */
    LEGAL_SERVICES,
    /** Special relief that the Child Welfare Committee recommends, POCSO Rules r. 8 (विशेष राहत). */
    SPECIAL_RELIEF,
    /** Interim compensation that the Special Court orders, POCSO Rules r. 9. */
    INTERIM,
    /** First payment after an acid attack. */
    ACID_FIRST,
    /** Balance after an acid attack. */
    ACID_BALANCE,
    /** Rani Laxmi Bai fund (रानी लक्ष्मीबाई महिला एवं बाल सम्मान कोष). */
    KOSH
}
