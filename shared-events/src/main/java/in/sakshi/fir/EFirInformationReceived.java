package in.sakshi.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.fact.Happened;
import in.sakshi.law.Section;
import in.sakshi.register.EntryNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Information came electronically; it becomes a report when it is signed within three days (ई-सूचना, धारा 173(1)(ii)).
 *
 * @param number serial of the parallel record
 * @param reference number under which the portal knows it
 * @param sections as far as its content shows them already
 * @param informant who sent it
 * @param happened when it was received
 */
public record EFirInformationReceived(
        FirId firId,
        EntryNumber number,
        @Nullable String reference,
        List<Section> sections,
        Informant informant,
        Happened happened)
        implements FirEvent, CaseBegun {
    public EFirInformationReceived {
        sections = List.copyOf(sections);
    }
}
