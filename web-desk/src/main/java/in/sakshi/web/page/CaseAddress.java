package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import in.sakshi.web.form.CommandForm;

/** How a case stands in an address: by its id, which names nobody. */
final class CaseAddress {

    private CaseAddress() {}

    /** The page of a case after something was recorded in it, up to that position; −1 if there was nothing to record. */
    static String after(CommandForm form, CaseId id, long position) {
        return "redirect:/desk/cases/" + id.value() + "?done=" + form.command()
                + (position < 0 ? "" : "&at=" + position);
    }

    /** @throws NoSuchPage if that is no id of a case */
    static CaseId caseId(String part) {
        try {
            return new CaseId(part);
        } catch (IllegalArgumentException e) {
            throw new NoSuchPage("no case is called so (expected: the id of a case)");
        }
    }
}
