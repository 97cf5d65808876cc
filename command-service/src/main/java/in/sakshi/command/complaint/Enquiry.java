package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import org.jspecify.annotations.Nullable;

/**
 * How far the last preliminary enquiry has come (प्रारम्भिक जांच).
 *
 * @param underWay whether it is permitted and not concluded
 * @param cognizable what the last one that was concluded found, if there was one
 */
record Enquiry(boolean underWay, @Nullable Boolean cognizable) {

    static final Enquiry NONE = new Enquiry(false, null);

    Enquiry after(CaseEvent event) {
        if (event instanceof PrelimEnquiryPermitted) {
            return new Enquiry(true, cognizable);
        }
        return event instanceof PrelimEnquiryConcluded concluded ? new Enquiry(false, concluded.cognizable()) : this;
    }
}
