package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirSigned;
import org.jspecify.annotations.Nullable;

/** How information came that began electronically (ई-सूचना): not so, still to be signed, or signed. */
enum ElectronicInformation {
    /** It did not come electronically. */
    NONE,
    /** It is still to be signed. */
    UNSIGNED,
    /** It is signed. */
    SIGNED;

    static ElectronicInformation after(@Nullable ElectronicInformation before, CaseEvent event) {
        if (event instanceof EFirInformationReceived) {
            return UNSIGNED;
        }
        if (event instanceof EFirSigned) {
            return SIGNED;
        }
        return before == null ? NONE : before;
    }
}
