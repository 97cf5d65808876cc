package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.law.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Add or remove sections (धाराओं में परिवर्तन करें).
 *
 * @param firId the report
 * @param added which come in
 * @param removed which go out
 * @param reason on what ground
 * @param happened when; now, if absent
 */
public record AlterSections(
        FirId firId,
        List<Section> added,
        List<Section> removed,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements FirCommand {}
