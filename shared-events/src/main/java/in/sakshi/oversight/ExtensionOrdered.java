package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court gave a further investigation more time (BNSS s. 193(9), proviso), or a magistrate an inquiry (s. 135(6)) (समय विस्तार का
 * आदेश).
 *
 * @param court which court or magistrate
 * @param orderedOn date of the order
 * @param until the last day
 * @param reason the reasons that were recorded; of an inquiry always
 */
public record ExtensionOrdered(
        CaseId caseId,
        String court,
        LocalDate orderedOn,
        LocalDate until,
        @Nullable String reason,
        Happened happened) implements OversightEvent {}
