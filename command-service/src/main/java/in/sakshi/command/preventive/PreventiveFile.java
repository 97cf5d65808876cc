package in.sakshi.command.preventive;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.PreventiveSection;
import in.sakshi.command.casework.CaseSheet;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of a preventive action to decide what may happen next (पत्रावली). Immutable: each event gives a
 * new one.
 *
 * @param id the action
 * @param station whose action it is
 * @param beganAt when it began
 * @param sections every section that was ever named
 * @param bond the bond that was given last
 * @param endedAt when it ended; absent while it goes on
 * @param obligations what is due
 * @param sheet what else is remembered of a case of any kind
 */
record PreventiveFile(
        PreventiveId id,
        StationCode station,
        Instant beganAt,
        Set<PreventiveSection> sections,
        @Nullable BondExecuted bond,
        @Nullable Instant endedAt,
        Obligations obligations,
        CaseSheet sheet)
        implements OpenFile {

    /** The file as it is opened. */
    static PreventiveFile opened(PreventiveActionTaken event) {
        return new PreventiveFile(
                event.preventiveId(),
                event.number().register().station(),
                event.happened().at(),
                event.preventiveSections(),
                null,
                null,
                Obligations.NONE,
                CaseSheet.EMPTY.after(event));
    }

    @Override
    public PreventiveFile after(CaseEvent event) {
        return new PreventiveFile(
                id,
                station,
                beganAt,
                event instanceof PreventiveReportSent sent ? with(sent.preventiveSections()) : sections,
                event instanceof BondExecuted executed ? executed : bond,
                event instanceof PreventiveConcluded concluded
                        ? concluded.happened().at()
                        : endedAt,
                obligations.after(event),
                sheet.after(event));
    }

    @Override
    public CaseId caseId() {
        return id.asCase();
    }

    /** Whether a bond binds on that day. */
    boolean boundOn(LocalDate day) {
        return bond != null && !day.isBefore(bond.bondFrom()) && !day.isAfter(bond.bondTo());
    }

    private Set<PreventiveSection> with(Set<PreventiveSection> others) {
        Set<PreventiveSection> all = EnumSet.copyOf(sections);
        all.addAll(others);
        return Collections.unmodifiableSet(all);
    }
}
