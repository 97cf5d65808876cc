package in.sakshi.command.complaint;

import in.sakshi.command.acting.Desk;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.MakeReferral;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.WaiveObligation;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hands each command to the rules and each event to the {@link CaseFile}. The rules are there, not here. */
@Aggregate
class Complaint {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it, by reflection.
    private @Nullable String stream;

    private @Nullable CaseFile file;

    Complaint() {}

    /** A complaint that begins with these events. */
    Complaint(List<ComplaintEvent> events) {
        record(events);
    }

    @CommandHandler
    void handle(IssueReceipt command, Desk desk) {
        record(Receiving.issueReceipt(file(), command, desk));
    }

    @CommandHandler
    void handle(EnterGdNumber command, Desk desk) {
        record(Receiving.enterGdNumber(file(), command, desk));
    }

    @CommandHandler
    void handle(AssignComplaint command, Desk desk) {
        record(Inquiring.assign(file(), command, desk));
    }

    @CommandHandler
    void handle(ContactComplainant command, Desk desk) {
        record(Inquiring.contact(file(), command, desk));
    }

    @CommandHandler
    void handle(GiveInformation command, Desk desk) {
        record(Inquiring.inform(file(), command, desk));
    }

    @CommandHandler
    void handle(RecordAssessment command, Desk desk) {
        record(Inquiring.assess(file(), command, desk));
    }

    @CommandHandler
    void handle(DoDailyReview command, Desk desk) {
        record(Inquiring.review(file(), command, desk));
    }

    @CommandHandler
    void handle(HoldCounsellingSession command, Desk desk) {
        record(Counselling.hold(file(), command, desk));
    }

    @CommandHandler
    void handle(NoteAbsentParty command, Desk desk) {
        record(Counselling.noteAbsence(file(), command, desk));
    }

    @CommandHandler
    void handle(MakeReferral command, Desk desk) {
        record(Referring.refer(file(), command, desk));
    }

    @CommandHandler
    void handle(AcknowledgeReferral command, Desk desk) {
        record(Referring.acknowledge(file(), command, desk));
    }

    @CommandHandler
    void handle(RecordReferralOutcome command, Desk desk) {
        record(Referring.recordOutcome(file(), command, desk));
    }

    @CommandHandler
    void handle(ProposeDisposal command, Desk desk) {
        record(Disposing.propose(file(), command, desk));
    }

    @CommandHandler
    void handle(ApproveDisposal command, Desk desk) {
        record(Disposing.approve(file(), command, desk));
    }

    @CommandHandler
    void handle(RejectDisposal command, Desk desk) {
        record(Disposing.reject(file(), command, desk));
    }

    @CommandHandler
    void handle(TakeFeedback command, Desk desk) {
        record(FollowingUp.takeFeedback(file(), command, desk));
    }

    @CommandHandler
    void handle(NoteUnreachable command, Desk desk) {
        record(FollowingUp.noteUnreachable(file(), command, desk));
    }

    @CommandHandler
    void handle(DoFollowUp command, Desk desk) {
        record(FollowingUp.followUp(file(), command, desk));
    }

    @CommandHandler
    void handle(CloseComplaint command, Desk desk) {
        record(FollowingUp.close(file(), command, desk));
    }

    @CommandHandler
    void handle(ReopenComplaint command, Desk desk) {
        record(Disposing.reopen(file(), command, desk));
    }

    @CommandHandler
    void handle(CorrectEntry command, Desk desk) {
        record(Correcting.correct(file(), command, desk));
    }

    @CommandHandler
    void handle(WaiveObligation command, Desk desk) {
        record(FollowingUp.waive(file(), command, desk));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        stream = event.complaintId().toString();
        file = event instanceof ComplaintReceived received ? CaseFile.opened(received) : file().after(event);
    }

    private CaseFile file() {
        if (file == null) {
            throw new IllegalStateException("complaint: its first event is not ComplaintReceived");
        }
        return file;
    }

    private static void record(List<ComplaintEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
