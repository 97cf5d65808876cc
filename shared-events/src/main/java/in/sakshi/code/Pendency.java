package in.sakshi.code;

/** Kinds of pendency, as lists of what is pending are kept (लंबन के प्रकार). P26 is of staff and stores, not of cases. */
public enum Pendency {
    /** Registration and receipt (पंजीकरण/रसीद लंबित). */
    P01,
    /** Naming the inquiry officer (सुपुर्दगी लंबित). */
    P02,
    /** First contact and assessment (प्रथम सम्पर्क/आकलन लंबित). */
    P03,
    /** Decision on the first information report (FIR निर्णय लंबित). */
    P04,
    /** Preliminary enquiry, 14 days (प्रा0जांच 14 दिन). */
    P05,
    /** First-level counselling (प्रथम स्तर काउंसलिंग लंबित). */
    P06,
    /** Mandatory counselling (अनिवार्य काउंसलिंग लंबित). */
    P07,
    /** Referral to go out, to be taken, or its outcome (रेफरल भेजना/प्राप्ति/परिणाम लंबित). */
    P08,
    /** Medical examination, 24 hours (चिकित्सीय परीक्षण 24 घण्टे). */
    P09,
    /** Medical report, 7 days (चिकित्सा रिपोर्ट 7 दिन). */
    P10,
    /** Statement (183 बयान). */
    P11,
    /** Child Welfare Committee and Special Court, 24 hours (CWC/विशेष न्यायालय 24 घण्टे). */
    P12,
    /** Investigation, 2 months, 60 or 90 days (विवेचना 2 माह / 60 / 90 दिन). */
    P13,
    /** News of progress, 90 days (प्रगति सूचना 90 दिन). */
    P14,
    /** Recovery (बरामदगी लंबित). */
    P15,
    /** Arrest or raid (गिरफ्तारी/दबिश लंबित). */
    P16,
    /** Preventive action, 24 hours or 6 months (निरोधात्मक – 24 घं0 / 6 माह). */
    P17,
    /** Compensation and fund (क्षतिपूर्ति/कोष). */
    P18,
    /** Disposal, 10, 30, 60 or 90 days (निस्तारण लंबित). */
    P19,
    /** Approval (अनुमोदन लंबित). */
    P20,
    /** Feedback, 3 days (फीडबैक 3 दिन). */
    P21,
    /** Follow-up (फॉलोअप). */
    P22,
    /** Compliance with a direction (निर्देश अनुपालन). */
    P23,
    /** News to her, 15 days (पीड़िता को अद्यतन सूचना 15 दिन). */
    P24,
    /** Reviews and reports by the calendar (दैनिक/मासिक अवलोकन). */
    P25,
    /** Woman escort asked for (महिला एस्कॉर्ट मांग). */
    P27,
    /** Transfer of a zero report, signature of an electronic one (शून्य FIR स्थानान्तरण/e-FIR हस्ताक्षर). */
    P28
}
