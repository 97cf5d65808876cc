package in.sakshi.fir;

import in.sakshi.fact.Happened;
import in.sakshi.law.Section;
import java.util.List;

/**
 * Sections were added or removed; the list before stays beside it (धाराओं में परिवर्तन).
 *
 * @param before under which it stood
 * @param added which come in
 * @param removed which go out
 * @param reason on what ground
 */
public record SectionsAltered(
        FirId firId, List<Section> before, List<Section> added, List<Section> removed, String reason, Happened happened)
        implements FirEvent {
    public SectionsAltered {
        before = List.copyOf(before);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
