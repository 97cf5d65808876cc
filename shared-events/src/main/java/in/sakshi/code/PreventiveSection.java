package in.sakshi.code;

/** Under what a preventive action is taken (निरोधात्मक कार्यवाही की धारा). */
public enum PreventiveSection {
    /** Arrest to prevent a cognizable offence (धारा 170 बीएनएसएस). */
    P170,
    /** Security for keeping the peace (धारा 126). */
    P126,
    /** Inquiry into the information, with an interim bond (धारा 135). */
    P135,
    /** Spreading certain matters (धारा 127). */
    P127,
    /** Suspected persons (धारा 128). */
    P128,
    /** Habitual offenders (धारा 129). */
    P129,
    /** Order to show cause (धारा 130). */
    P130,
    /** Summons or warrant (धारा 132). */
    P132,
    /** Prison for want of security (धारा 141). */
    P141,
    /** Nuisance (धारा 152). */
    P152,
    /** Urgent order (धारा 163). */
    P163,
    /** Police to prevent cognizable offences (धारा 168). */
    P168,
    /** Directions of the police to be obeyed (धारा 172). */
    P172,
    /** Control of Goondas Act (गुण्डा अधिनियम). */
    GOONDA,
    /** Gangsters Act (गिरोहबन्द अधिनियम). */
    GANGSTER,
    /** History sheet (हिस्ट्रीशीट). */
    HS,
    /** National Security Act (रासुका). */
    NSA,
    /** Red card (लाल कार्ड). */
    REDCARD,
    /** Written apology (माफीनामा). */
    APOLOGY,
    /** Handed to the guardian (अभिभावक को सुपुर्द). */
    GUARDIAN,
    /** Register of sexual offenders (यौन अपराधी). */
    BADCHAR
}
