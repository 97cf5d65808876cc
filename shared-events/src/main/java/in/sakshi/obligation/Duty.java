package in.sakshi.obligation;

import in.sakshi.code.Pendency;
import in.sakshi.complaint.ReferralId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be due in a case (दायित्व के प्रकार), in the order of a case, and under which kind of pendency it is listed. */
public enum Duty {
    /** Entered in the system soon after it was received (प्रविष्टि). */
    ENTRY("entry", Pendency.P01),
    /** The receipt with her token (रसीद). */
    RECEIPT("receipt", Pendency.P01),
    /** The number of the entry in the general diary (रपट). */
    GD_ENTRY("gd-entry", Pendency.P01),
    /** An inquiry officer is named (सुपुर्दगी). */
    ASSIGNMENT("assignment", Pendency.P02),
    /** The inquiry officer speaks with her (प्रथम सम्पर्क). */
    CONTACT("contact", Pendency.P03),
    /** She is told what she is entitled to (अधिकारों की जानकारी). */
    INFORMATION("information", Pendency.P03),
    /** What the complaint amounts to (आकलन). */
    ASSESSMENT("assessment", Pendency.P03),
    /** The platform is asked in writing to keep its logs (साक्ष्य संरक्षण पत्र). */
    CYBER_EVIDENCE("cyber-evidence", Pendency.P03),
    /** Somebody makes sure that she is safe (सुरक्षा जांच). */
    SAFETY_CHECK("safety-check", Pendency.P03),
    /** A first information report, or the permission for a preliminary enquiry (अभियोग पंजीकरण). */
    FIR("fir", Pendency.P04),
    /** The free copy of the report (एफ0आई0आर0 की निःशुल्क प्रति). */
    FIR_COPY("fir-copy", Pendency.P04),
    /** The preliminary enquiry is concluded (प्रारम्भिक जांच). */
    PRELIM_ENQUIRY("prelim-enquiry", Pendency.P05),
    /** The informant has the copy of its closure (समापन की प्रति). */
    PRELIM_COPY("prelim-copy", Pendency.P05),
    /** The first counselling session (प्रथम स्तर काउंसलिंग). */
    FIRST_SESSION("first-session", Pendency.P06),
    /** The next session, or a decision (अगला सत्र). */
    NEXT_SESSION("next-session", Pendency.P06),
    /** The session with the girl or woman alone (अनिवार्य काउंसलिंग, महिला). */
    MANDATORY_WOMAN("mandatory-woman", Pendency.P07),
    /** The session with parents, guardian or family (अनिवार्य काउंसलिंग, परिजन). */
    MANDATORY_FAMILY("mandatory-family", Pendency.P07),
    /** The session with whoever is said to be behind a false allegation (अनिवार्य काउंसलिंग, प्रेरक). */
    MANDATORY_INSTIGATOR("mandatory-instigator", Pendency.P07),
    /** The letter to the agency goes out (संदर्भन पत्र). */
    REFERRAL("referral", Pendency.P08),
    /** The agency has taken it (प्राप्ति स्वीकार). */
    REFERRAL_ACKNOWLEDGEMENT("referral-acknowledgement", Pendency.P08),
    /** What came of the referral (परिणाम). */
    REFERRAL_OUTCOME("referral-outcome", Pendency.P08),
    /** The domestic incident report of the protection officer (घरेलू हिंसा रिपोर्ट). */
    INCIDENT_REPORT("incident-report", Pendency.P08),
    /** The matter goes to the Family Welfare Committee (परिवार कल्याण समिति को प्रेषण). */
    FWC_REFERENCE("fwc-reference", Pendency.P08),
    /** The report of the Family Welfare Committee (परिवार कल्याण समिति की आख्या). */
    FWC_REPORT("fwc-report", Pendency.P08),
    /** She is sent for medical examination, or does not consent (चिकित्सीय परीक्षण). */
    MEDICAL("medical", Pendency.P09),
    /** The report of the examination is in (चिकित्सा रिपोर्ट). */
    MEDICAL_REPORT("medical-report", Pendency.P10),
    /** Her statement to a woman officer (बयान 176/180). */
    STATEMENT("statement", Pendency.P11),
    /** Her statement before the Magistrate (183 बयान). */
    STATEMENT_183("statement-183", Pendency.P11),
    /** The Child Welfare Committee is told (बाल कल्याण समिति को सूचना). */
    CWC_REPORT("cwc-report", Pendency.P12),
    /** The Special Court is told (विशेष न्यायालय को सूचना). */
    COURT_REPORT("court-report", Pendency.P12),
    /** The child is in a shelter or hospital where need be (बालिका की देखरेख). */
    CHILD_CARE("child-care", Pendency.P12),
    /** The preliminary assessment to the committee (प्रारूप ख). */
    CHILD_FORM_B("child-form-b", Pendency.P12),
    /** The child is brought before the committee (समिति के समक्ष प्रस्तुति). */
    CHILD_PRODUCED("child-produced", Pendency.P12),
    /** The Special Court is told of the support person (सहायक व्यक्ति). */
    SUPPORT_PERSON("support-person", Pendency.P12),
    /** The report to the Magistrate (मजिस्ट्रेट को रिपोर्ट). */
    MAGISTRATE_REPORT("magistrate-report", Pendency.P13),
    /** The forensic expert at the scene (घटनास्थल पर विशेषज्ञ). */
    SCENE_VISIT("scene-visit", Pendency.P13),
    /** The inquest report (पंचायतनामा). */
    INQUEST("inquest", Pendency.P13),
    /** The investigation is concluded (विवेचना). */
    INVESTIGATION("investigation", Pendency.P13),
    /** The further investigation during trial is concluded (अग्रिम विवेचना). */
    FURTHER_INVESTIGATION("further-investigation", Pendency.P13),
    /** The informant or victim is told how it goes (प्रगति सूचना). */
    PROGRESS("progress", Pendency.P14),
    /** The informant is told what was done (परिणाम की सूचना). */
    CONCLUSION_TOLD("conclusion-told", Pendency.P14),
    /** She is found (बरामदगी). */
    RECOVERY("recovery", Pendency.P15),
    /** A child not traced goes to the anti-human-trafficking unit (मानव तस्करी रोधी इकाई को प्रेषण). */
    AHTU("ahtu", Pendency.P15),
    /** The accused is arrested or noticed, or it is written down why not (गिरफ्तारी/नोटिस). */
    ARREST("arrest", Pendency.P16),
    /** Whoever was arrested is before the Magistrate (मजिस्ट्रेट के समक्ष प्रस्तुति). */
    ARREST_PRODUCED("arrest-produced", Pendency.P16),
    /** Whoever was detained is released or before the Magistrate (रिहाई या प्रस्तुति). */
    PREVENTIVE_PRODUCED("preventive-produced", Pendency.P17),
    /** The inquiry of the executive magistrate is concluded (धारा 135 की जांच). */
    PREVENTIVE_INQUIRY("preventive-inquiry", Pendency.P17),
    /** The Legal Services Authority has the copy of the report (विधिक सेवा प्राधिकरण को प्रति). */
    LEGAL_SERVICES_COPY("legal-services-copy", Pendency.P18),
    /** Report and charge sheet are on the portal of the fund (कोष पोर्टल). */
    KOSH_UPLOAD("kosh-upload", Pendency.P18),
    /** The authority has decided on compensation (क्षतिपूर्ति). */
    COMPENSATION("compensation", Pendency.P18),
    /** The first payment after an acid attack (प्रथम भुगतान). */
    ACID_FIRST_PAYMENT("acid-first-payment", Pendency.P18),
    /** The balance after an acid attack (शेष भुगतान). */
    ACID_BALANCE("acid-balance", Pendency.P18),
    /** The special relief that the committee recommended is paid (विशेष राहत). */
    SPECIAL_RELIEF("special-relief", Pendency.P18),
    /** The interim compensation that the court ordered is paid (अन्तरिम क्षतिपूर्ति). */
    INTERIM_COMPENSATION("interim-compensation", Pendency.P18),
    /** The complaint is disposed of (निस्तारण). */
    DISPOSAL("disposal", Pendency.P19),
    /** A proposed disposal is decided on (अनुमोदन). */
    APPROVAL("approval", Pendency.P20),
    /** She is asked how she was treated (फीडबैक). */
    FEEDBACK("feedback", Pendency.P21),
    /** A follow-up (फॉलोअप). */
    FOLLOW_UP("follow-up", Pendency.P22),
    /** A direction of a superior is complied with (निर्देश का अनुपालन). */
    DIRECTION("direction", Pendency.P23),
    /** She is told how her case stands (अद्यतन सूचना). */
    VICTIM_UPDATE("victim-update", Pendency.P24),
    /** The in-charge has looked at the case (प्रभारी का अवलोकन). */
    REVIEW("review", Pendency.P25),
    /** The woman officer who was asked for is there (महिला एस्कॉर्ट). */
    ESCORT("escort", Pendency.P27),
    /** The zero report is with the station whose it is (शून्य एफ0आई0आर0 का अन्तरण). */
    ZERO_FIR_TRANSFER("zero-fir-transfer", Pendency.P28),
    /** Information given electronically is signed (ई-सूचना पर हस्ताक्षर). */
    E_FIR_SIGNATURE("e-fir-signature", Pendency.P28);

    private static final Map<String, Duty> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(duty -> duty.key, Function.identity()));

    private final String key;
    private final Pendency pendency;

    Duty(String key, Pendency pendency) {
        this.key = key;
        this.pendency = pendency;
    }

    /**
     * What duty an obligation is.
     *
     * @throws IllegalArgumentException if its name begins with none that is known
     */
    public static Duty of(ObligationId obligation) {
        String value = obligation.value();
        int colon = value.indexOf(':');
        Duty duty = BY_NAME.get(colon < 0 ? value : value.substring(0, colon));
        if (duty == null) {
            throw new IllegalArgumentException("obligation " + obligation + " (expected: one of " + BY_NAME.keySet()
                    + ", and after a colon which of its kind)");
        }
        return duty;
    }

    /** The word by which it stands in ids and in the words files. */
    public String key() {
        return key;
    }

    /** Under which kind of pendency it is listed. */
    public Pendency pendency() {
        return pendency;
    }

    /** The one of its kind in a case. */
    public ObligationId id() {
        return new ObligationId(key);
    }

    /** One of several of its kind: a follow-up by its number, what is due of a referral by the referral's id. */
    public ObligationId id(Object which) {
        return new ObligationId(key + ":" + which);
    }

    /** The follow-up with that number. */
    public static ObligationId followUp(int number) {
        return FOLLOW_UP.id(number);
    }

    /** That the agency takes the referral. */
    public static ObligationId acknowledgement(ReferralId referral) {
        return REFERRAL_ACKNOWLEDGEMENT.id(referral);
    }

    /** That the outcome of the referral becomes known. */
    public static ObligationId outcome(ReferralId referral) {
        return REFERRAL_OUTCOME.id(referral);
    }

    /** Whether an obligation is of this kind. */
    public boolean covers(ObligationId obligation) {
        return obligation.value().equals(key) || obligation.value().startsWith(key + ":");
    }
}
