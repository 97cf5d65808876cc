package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CompensationHead;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.desk.command.ApplyForCompensation;
import in.sakshi.desk.command.InformLegalServices;
import in.sakshi.desk.command.RecordCompensationDecision;
import in.sakshi.desk.command.RecordCompensationPayment;
import in.sakshi.desk.command.UploadToKosh;
import in.sakshi.fir.CompensationApplied;
import in.sakshi.fir.CompensationDecided;
import in.sakshi.fir.CompensationPaid;
import in.sakshi.fir.KoshUploaded;
import in.sakshi.fir.LegalServicesInformed;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.util.List;

/** What she is owed by the funds, and by when (क्षतिपूर्ति). */
final class Compensating {

    private Compensating() {}

    static List<CaseEvent> inform(FirFile file, InformLegalServices command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new LegalServicesInformed(file.id(), command.letterNumber(), decision.happened()))
                .meet(Duty.LEGAL_SERVICES_COPY.id())
                .events();
    }

    static List<CaseEvent> upload(FirFile file, UploadToKosh command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new KoshUploaded(file.id(), command.reference(), decision.happened()))
                .meet(Duty.KOSH_UPLOAD.id())
                .events();
    }

    static List<CaseEvent> apply(FirFile file, ApplyForCompensation command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new CompensationApplied(file.id(), command.head(), decision.happened()));
        if (command.head() == CompensationHead.LEGAL_SERVICES) {
            decision.open(Duty.COMPENSATION.id(), "D-25", file.owner(By.SHO));
        }
        return decision.events();
    }

    /** A committee's recommendation and a court's order set the time of the payment running. */
    static List<CaseEvent> decide(FirFile file, RecordCompensationDecision command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Owner owner = file.owner(By.SHO);
        decision.record(new CompensationDecided(
                file.id(), command.head(), command.granted(), command.rupees(), decision.happened()));
        if (command.head() == CompensationHead.LEGAL_SERVICES) {
            decision.meet(Duty.COMPENSATION.id());
        } else if (command.granted() && command.head() == CompensationHead.SPECIAL_RELIEF) {
            decision.open(Duty.SPECIAL_RELIEF.id(), "D-37", owner);
        } else if (command.granted() && command.head() == CompensationHead.INTERIM) {
            decision.open(Duty.INTERIM_COMPENSATION.id(), "D-38", owner);
        }
        return decision.events();
    }

    static List<CaseEvent> pay(FirFile file, RecordCompensationPayment command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new CompensationPaid(file.id(), command.head(), command.rupees(), decision.happened()));
        switch (command.head()) {
            case SPECIAL_RELIEF -> decision.meet(Duty.SPECIAL_RELIEF.id());
            case INTERIM -> decision.meet(Duty.INTERIM_COMPENSATION.id());
            case ACID_FIRST ->
                decision.meet(Duty.ACID_FIRST_PAYMENT.id())
                        .open(Duty.ACID_BALANCE.id(), "D-56-BALANCE", file.owner(By.SHO));
            case ACID_BALANCE -> decision.meet(Duty.ACID_BALANCE.id());
            case LEGAL_SERVICES, KOSH -> {
                // No time is set for these payments; the decision settled what was due.
            }
        }
        return decision.events();
    }
}
