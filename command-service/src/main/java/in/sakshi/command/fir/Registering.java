package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Mark;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registering a report (अभियोग पंजीकरण). Nothing about the case, the complaint or the officer may stand in its way: only what is not a
 * report at all is sent back.
 */
public final class Registering {

    private Registering() {}

    /**
     * Checks a report before a number of the book is spent on it.
     *
     * @return when it was registered
     * @throws Refusal if the station is unknown, no section is named, or its times cannot be
     */
    public static Happened check(RegisterFir command, Desk desk) {
        if (desk.staff().station(command.station()).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        if (command.report().sections().isEmpty()) {
            throw new Refusal(Rule.SECTION_MISSING);
        }
        Happened happened = desk.happened(command.happened());
        Instant informationAt = command.informationAt();
        if (informationAt != null && informationAt.isAfter(happened.at())) {
            throw new Refusal(Rule.INFORMATION_AFTER_REGISTRATION);
        }
        return happened;
    }

    /** Registers it under its number and says what is due from now on. */
    public static List<CaseEvent> register(
            RegisterFir command, EntryNumber number, @Nullable Foregoing complaint, Desk desk) {
        FirEvent registered = registered(command, number, informationAt(command, complaint, null, desk), desk);
        FirFile file = FirFile.opened(registered, number);
        return decide(new Decision(file, registered.happened(), desk), file, registered, complaint, desk);
    }

    /**
     * Registers what began as electronic information, signed or, where it cannot wait, unsigned.
     *
     * @throws Refusal if it is a report already
     */
    public static List<CaseEvent> registerBegun(
            OpenFile begun, RegisterFir command, @Nullable Foregoing complaint, Desk desk) {
        FirFile before = (FirFile) begun;
        if (before.registration() != null) {
            throw new Refusal(Rule.ALREADY_REGISTERED);
        }
        Instant informationAt = informationAt(command, complaint, before, desk);
        FirEvent registered = registered(command, before.number(), informationAt, desk);
        Decision decision = new Decision(before, registered.happened(), desk);
        return decide(decision, before.after(registered), registered, complaint, desk);
    }

    private static Instant informationAt(
            RegisterFir command, @Nullable Foregoing complaint, @Nullable FirFile begun, Desk desk) {
        Instant registeredAt = check(command, desk).at();
        if (command.informationAt() != null) {
            return command.informationAt();
        }
        Instant known = begun != null ? begun.beganAt() : complaint != null ? complaint.receivedAt() : registeredAt;
        return known.isAfter(registeredAt) ? registeredAt : known;
    }

    private static FirEvent registered(RegisterFir command, EntryNumber number, Instant informationAt, Desk desk) {
        RecordingOfficer recorder = new RecordingOfficer(
                desk.officer().id(), desk.officer().personsSex(), desk.officer().rank());
        Happened happened = check(command, desk);
        return command.zero()
                ? new ZeroFirRegistered(
                        command.firId(),
                        number,
                        command.firNumber(),
                        command.report(),
                        informationAt,
                        command.complaintId(),
                        recorder,
                        happened)
                : new FirRegistered(
                        command.firId(),
                        number,
                        command.firNumber(),
                        command.report(),
                        informationAt,
                        command.complaintId(),
                        recorder,
                        happened);
    }

    private static List<CaseEvent> decide(
            Decision decision, FirFile file, FirEvent registered, @Nullable Foregoing complaint, Desk desk) {
        Registration registration = file.registered();
        decision.record(registered).meet(Duty.FIR.id());
        if (registration.basis().has(Mark.WOMAN) && desk.officer().sex() != Sex.WOMAN) {
            decision.alert(AlertKind.WOMAN_RECORDER, Owner.of(Post.CO));
        }
        if (registration.zero()) {
            decision.open(Duty.ZERO_FIR_TRANSFER.id(), "D-06", file.owner(By.SHO));
        }
        new Opening(decision, file, desk.rules()).open(Demanded.of(file, desk.rules()), complaint);
        return decision.events();
    }
}
