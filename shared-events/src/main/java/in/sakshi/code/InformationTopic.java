package in.sakshi.code;

/** What she was told she is entitled to (दी गयी जानकारी). */
public enum InformationTopic {
    /** Rights under the Domestic Violence Act, s. 5. */
    PWDVA_RIGHTS,
    /** Women helpline 181. */
    HELPLINE_181,
    /** Emergency 112. */
    HELPLINE_112,
    /** Women power line 1090. */
    HELPLINE_1090,
    /** Childline 1098. */
    HELPLINE_1098,
    /** Free legal aid from the DLSA. */
    LEGAL_AID,
    /** The One Stop Centre. */
    OSC,
    /** Compensation schemes. */
    COMPENSATION,
    /** Her right to an FIR. */
    FIR_RIGHT
}
