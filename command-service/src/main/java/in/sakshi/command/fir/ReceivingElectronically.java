package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.LetEFirLapse;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.SignEFir;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.EFirSigned;
import in.sakshi.obligation.Duty;
import in.sakshi.register.EntryNumber;
import java.util.List;

/** Information that comes electronically, its signature, and what if there is none (ई-सूचना). */
public final class ReceivingElectronically {

    private ReceivingElectronically() {}

    /**
     * Checks information before a number of the book is spent on it.
     *
     * @return when it was received
     * @throws Refusal if the station is unknown, or its time cannot be
     */
    public static Happened check(ReceiveEFirInformation command, Desk desk) {
        if (desk.staff().station(command.station()).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        return desk.happened(command.happened());
    }

    /** Enters it under its number: it is to be signed, and what protects her is due at once. */
    public static List<CaseEvent> receive(ReceiveEFirInformation command, EntryNumber number, Desk desk) {
        EFirInformationReceived received = new EFirInformationReceived(
                command.firId(),
                number,
                command.reference(),
                command.sections(),
                command.informant(),
                check(command, desk));
        FirFile file = FirFile.opened(received);
        Decision decision = new Decision(file, received.happened(), desk)
                .record(received)
                .open(Duty.E_FIR_SIGNATURE.id(), "D-02", file.owner(By.DESK));
        new Opening(decision, file, desk.rules())
                .open(Demands.ofInformation(
                        received.sections(), received.happened().at()));
        return decision.events();
    }

    static List<CaseEvent> sign(FirFile file, SignEFir command, Desk desk) {
        Decision decision = decideElectronic(file, command, desk);
        if (file.information() == ElectronicInformation.SIGNED) {
            return Decision.nothing();
        }
        decision.record(new EFirSigned(file.id(), decision.happened())).meet(Duty.E_FIR_SIGNATURE.id());
        if (file.registration() == null) {
            decision.open(Duty.FIR.id(), "D-01", file.owner(By.SHO));
        }
        return decision.events();
    }

    static List<CaseEvent> lapse(FirFile file, LetEFirLapse command, Desk desk) {
        Decision decision = decideElectronic(file, command, desk);
        if (!file.obligations().isOpen(Duty.E_FIR_SIGNATURE.id())) {
            return Decision.nothing();
        }
        file.obligations()
                .due(Duty.E_FIR_SIGNATURE.id())
                .filter(due -> !decision.happened().at().isAfter(due.at()))
                .ifPresent(due -> {
                    throw new Refusal(Rule.SIGNATURE_STILL_DUE);
                });
        return decision.record(new EFirLapsed(file.id(), command.attempts(), decision.happened()))
                .waive(Duty.E_FIR_SIGNATURE.id(), command.attempts())
                .events();
    }

    private static Decision decideElectronic(FirFile file, CaseCommand command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.information() == ElectronicInformation.NONE) {
            throw new Refusal(Rule.NOT_ELECTRONIC);
        }
        return decision;
    }
}
