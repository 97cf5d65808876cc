package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.law.Section;
import java.util.List;

/** The sections that come into question were written down; they replace those noted before (धाराएं अंकित). */
public record SectionsNoted(ComplaintId complaintId, List<Section> sections, Happened happened)
        implements ComplaintEvent {

    public SectionsNoted {
        sections = List.copyOf(sections);
    }
}
