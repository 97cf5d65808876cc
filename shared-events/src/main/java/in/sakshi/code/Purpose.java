package in.sakshi.code;

/** For what somebody looks at what is closely guarded (देखने का प्रयोजन). */
public enum Purpose {
    /** To investigate or inquire into the case (विवेचना/जांच). */
    INVESTIGATION,
    /** To direct and to check those who work on it (पर्यवेक्षण). */
    SUPERVISION,
    /** To inquire into how it was handled (विभागीय जांच). */
    INQUIRY,
    /** Because a court asks, or for a certificate to it, BSA s. 63 (न्यायालय). */
    COURT,
    /** Because she asks (आवेदिका का अनुरोध). */
    HER_REQUEST,
    /** To keep her safe, or to have her cared for (सुरक्षा/सहायता). */
    CARE
}
