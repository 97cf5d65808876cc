package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.law.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Write down the sections that come into question; all of them, as they replace those noted before (धाराएं अंकित करें). */
public record NoteSections(
        ComplaintId complaintId,
        List<Section> sections,
        @Nullable Happened happened) implements ComplaintCommand {

    public NoteSections {
        sections = List.copyOf(sections);
    }
}
