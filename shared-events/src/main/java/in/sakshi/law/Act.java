package in.sakshi.law;

import java.time.LocalDate;

/** A statute under which women’s cases are registered (अधिनियम). */
public enum Act {
    /** Bharatiya Nyaya Sanhita, 2023 (बीएनएस). */
    BNS,
    /** Indian Penal Code, for what happened before 01.07.2024 (भा0द0वि0). */
    IPC,
    /** Protection of Children from Sexual Offences Act (पॉक्सो). */
    POCSO,
    /** Information Technology Act (आईटी). */
    IT,
    /** Dowry Prohibition Act (दहेज प्रतिषेध). */
    DP,
    /** Protection of Women from Domestic Violence Act (घरेलू हिंसा). */
    PWDVA,
    /** Immoral Traffic (Prevention) Act (अनैतिक व्यापार). */
    ITPA,
    /** Prohibition of Child Marriage Act (बाल विवाह प्रतिषेध). */
    PCMA,
    /** Pre-Conception and Pre-Natal Diagnostic Techniques Act (पीसीपीएनडीटी). */
    PCPNDT,
    /** Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act (अनु0जाति/जनजाति). */
    SCST,
    /** Muslim Women (Protection of Rights on Marriage) Act (मुस्लिम महिला). */
    MWA,
    /** UP Prohibition of Unlawful Conversion of Religion Act (धर्म संपरिवर्तन). */
    UPCA,
    /** Juvenile Justice Act (किशोर न्याय). */
    JJ;

    private static final LocalDate NEW_LAW = LocalDate.of(2024, 7, 1);

    /** The penal code under which something that happened on that day is registered. */
    public static Act penalCodeOn(LocalDate day) {
        return day.isBefore(NEW_LAW) ? IPC : BNS;
    }
}
