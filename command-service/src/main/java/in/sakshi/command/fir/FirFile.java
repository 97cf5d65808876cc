package in.sakshi.command.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.command.casework.CaseSheet;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.FirId;
import in.sakshi.law.Mark;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of a first information report to decide what may happen next (अभियोग पत्रावली). Immutable: each event
 * gives a new one.
 *
 * @param id the report
 * @param number its number in the parallel record
 * @param enteredAtTime when its first event happened
 * @param information how it came, if electronically
 * @param registration what it says, once it is registered
 * @param investigation who investigates against whom
 * @param obligations what is due
 * @param sheet what else is remembered of a case of any kind
 */
record FirFile(
        FirId id,
        EntryNumber number,
        Instant enteredAtTime,
        ElectronicInformation information,
        @Nullable Registration registration,
        Investigation investigation,
        Obligations obligations,
        CaseSheet sheet)
        implements OpenFile {

    /** The file as it is opened by the event that begins it. */
    static FirFile opened(FirEvent event, EntryNumber number) {
        return new FirFile(
                        event.firId(),
                        number,
                        event.happened().at(),
                        ElectronicInformation.NONE,
                        null,
                        Investigation.at(number.register().station()),
                        Obligations.NONE,
                        CaseSheet.EMPTY)
                .after(event);
    }

    /** The same of an event of which only that much is known. */
    static FirFile opened(CaseBegun event) {
        return opened((FirEvent) event, event.number());
    }

    @Override
    public FirFile after(CaseEvent event) {
        return new FirFile(
                id,
                number,
                enteredAtTime,
                ElectronicInformation.after(information, event),
                Registration.after(registration, event),
                investigation.after(event),
                obligations.after(event),
                sheet.after(event));
    }

    @Override
    public CaseId caseId() {
        return id.asCase();
    }

    @Override
    public StationCode station() {
        return investigation.station();
    }

    @Override
    public boolean womanOfficerNeeded() {
        return registration == null || registration.basis().has(Mark.WOMAN);
    }

    @Override
    public StationCode enteredAt() {
        return number.register().station();
    }

    /** From the information on: what was done for her before the number was given is done in this case too. */
    @Override
    public Instant beganAt() {
        return registration == null || enteredAtTime.isBefore(registration.informationAt())
                ? enteredAtTime
                : registration.informationAt();
    }

    @Override
    public @Nullable Instant endedAt() {
        return investigation.endedAt();
    }

    /** @throws Refusal if it is not a report yet, only information */
    Registration registered() {
        if (registration == null) {
            throw new Refusal(Rule.NOT_REGISTERED_YET);
        }
        return registration;
    }

    /** Who does it at the station that has the case now. */
    Owner owner(By by) {
        return switch (by) {
            case SHO -> here(Owner.of(Post.SHO));
            case INVESTIGATOR -> here(investigator());
            case IN_CHARGE -> here(Owner.of(Post.IC));
            case DESK -> here(Owner.of(Post.DESK));
        };
    }

    private Owner investigator() {
        AssignedOfficer officer = investigation.officer();
        return officer == null ? Owner.of(Post.SHO) : new Owner(Post.IO, officer.officer());
    }

    /** Whether that owner is at the station that has the case now. */
    boolean isHere(Owner owner) {
        return station().equals(owner.station() == null ? enteredAt() : owner.station());
    }
}
