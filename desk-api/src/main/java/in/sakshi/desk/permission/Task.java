package in.sakshi.desk.permission;

import static in.sakshi.desk.permission.Posts.ABOVE_DISTRICTS;
import static in.sakshi.desk.permission.Posts.ADMINISTRATION;
import static in.sakshi.desk.permission.Posts.CASEWORK;
import static in.sakshi.desk.permission.Posts.FROM_CO;
import static in.sakshi.desk.permission.Posts.FROM_IC;
import static in.sakshi.desk.permission.Posts.FROM_SHO;
import static in.sakshi.desk.permission.Posts.INVESTIGATION;
import static in.sakshi.desk.permission.Posts.POLICE;
import static in.sakshi.desk.permission.Posts.PROGRAM;
import static in.sakshi.desk.permission.Posts.REVIEW;
import static in.sakshi.desk.permission.Posts.STATION;
import static in.sakshi.desk.permission.Posts.and;
import static in.sakshi.desk.permission.Posts.without;
import static java.util.stream.Collectors.toUnmodifiableMap;

import in.sakshi.code.Post;
import in.sakshi.desk.command.AcceptFirTransfer;
import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.AddSupervisionNote;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.ApplyForCompensation;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.ArrestAccused;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.AssignIo;
import in.sakshi.desk.command.AssignSupportPerson;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.CallForPsychologist;
import in.sakshi.desk.command.CancelReferral;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ComplyWithDirection;
import in.sakshi.desk.command.ConcludeFurtherInvestigation;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.ConcludePreventive;
import in.sakshi.desk.command.ConductRaid;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.CorrectBookEntry;
import in.sakshi.desk.command.CorrectEntry;
import in.sakshi.desk.command.CorrectFirEntry;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.DoFirFollowUp;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.DoSafetyCheck;
import in.sakshi.desk.command.EndInquiry;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.ExecuteBond;
import in.sakshi.desk.command.FlagHighRisk;
import in.sakshi.desk.command.FlagMandatoryCounselling;
import in.sakshi.desk.command.GiveCounsellingNotice;
import in.sakshi.desk.command.GiveFirCopy;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.command.GrantExtension;
import in.sakshi.desk.command.HandToAhtu;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.InformLegalServices;
import in.sakshi.desk.command.InterveneInCase;
import in.sakshi.desk.command.IntimateProgress;
import in.sakshi.desk.command.IssueDirection;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.IssueShowCause;
import in.sakshi.desk.command.LetEFirLapse;
import in.sakshi.desk.command.LiftLegalHold;
import in.sakshi.desk.command.LowerSensitivity;
import in.sakshi.desk.command.MakeReferral;
import in.sakshi.desk.command.MarkCounsellingNotApplicable;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.command.NameAccused;
import in.sakshi.desk.command.NameRespondent;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.NoteArrestStatus;
import in.sakshi.desk.command.NoteCourtMilestone;
import in.sakshi.desk.command.NoteLeave;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.NoteUnsafeHome;
import in.sakshi.desk.command.OpenInEmergency;
import in.sakshi.desk.command.OpenNotice;
import in.sakshi.desk.command.OrderDestruction;
import in.sakshi.desk.command.OrderExtension;
import in.sakshi.desk.command.OrderFurtherInvestigation;
import in.sakshi.desk.command.OrderInquiry;
import in.sakshi.desk.command.OrderInterimBond;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.command.PlaceLegalHold;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.ProduceAccused;
import in.sakshi.desk.command.ProduceChild;
import in.sakshi.desk.command.ProduceDetained;
import in.sakshi.desk.command.ProposeDestruction;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.ProvideWomanEscort;
import in.sakshi.desk.command.RaiseSensitivity;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.ReceiveForensicReport;
import in.sakshi.desk.command.ReceiveMedicalReport;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordBreachOfBond;
import in.sakshi.desk.command.RecordChildStatement;
import in.sakshi.desk.command.RecordCompensationDecision;
import in.sakshi.desk.command.RecordCompensationPayment;
import in.sakshi.desk.command.RecordCounsellingOutcome;
import in.sakshi.desk.command.RecordFamilyCommitteeReport;
import in.sakshi.desk.command.RecordMagistrateStatement;
import in.sakshi.desk.command.RecordMedicalConsent;
import in.sakshi.desk.command.RecordMedicalExamination;
import in.sakshi.desk.command.RecordRecovery;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RecordRefusal;
import in.sakshi.desk.command.RecordStatement;
import in.sakshi.desk.command.ReferToFamilyCommittee;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.RejectTransfer;
import in.sakshi.desk.command.ReleaseDetained;
import in.sakshi.desk.command.RelieveOfficer;
import in.sakshi.desk.command.RenumberFir;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.ReportInquest;
import in.sakshi.desk.command.ReportToCommittee;
import in.sakshi.desk.command.ReportToMagistrate;
import in.sakshi.desk.command.ReportToSpecialCourt;
import in.sakshi.desk.command.RequestCyberEvidence;
import in.sakshi.desk.command.RequestMagistrateStatement;
import in.sakshi.desk.command.RequestWomanEscort;
import in.sakshi.desk.command.ScheduleCounsellingSession;
import in.sakshi.desk.command.ScheduleFollowUp;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.command.SendFormB;
import in.sakshi.desk.command.SendPreventiveReport;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.command.ServeAppearanceNotice;
import in.sakshi.desk.command.SetCategory;
import in.sakshi.desk.command.ShelterChild;
import in.sakshi.desk.command.SignEFir;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.command.TellConclusion;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.command.TransferFir;
import in.sakshi.desk.command.UnflagMandatoryCounselling;
import in.sakshi.desk.command.UpdateVictim;
import in.sakshi.desk.command.UploadToKosh;
import in.sakshi.desk.command.VisitScene;
import in.sakshi.desk.command.WaiveObligation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What commands are for, and which posts may send them (कार्य और पद). What stands under no task is permitted to nobody. That a post may
 * send a command does not mean that it may do so in this case: what depends on the case is decided by the rules, that nobody
 * approves what they proposed themselves among them (guard G13).
 */
public enum Task {
    /**
     * Taking down what somebody brings, at the desk, on a visit or on patrol (§4-iii; guard G1: nothing else may stand in the
     * way). A program brings in what came to another portal.
     */
    TAKING_DOWN(and(STATION, PROGRAM), ReceiveComplaint.class),

    /** Entering information that came electronically (s. 173(1) BNSS), which a program may bring in from the portal. */
    TAKING_IN(and(without(CASEWORK, Post.CO), PROGRAM), ReceiveEFirInformation.class),

    /** The papers of a case and what comes in on paper (§4-ii-f, §4-iii; 001: the register’s keeper and the in-charge). */
    KEEPING_PAPERS(
            CASEWORK,
            IssueReceipt.class,
            EnterGdNumber.class,
            NameRespondent.class,
            AskToKeepEvidence.class,
            RequestCyberEvidence.class,
            GiveCounsellingNotice.class,
            ScheduleCounsellingSession.class,
            AcknowledgeReferral.class,
            GivePrelimCopy.class,
            GiveFirCopy.class,
            RenumberFir.class,
            NoteCourtMilestone.class,
            AttachDocument.class,
            OrderExtension.class),

    /** Striking a wrong entry through: the keeper of the book and those who answer for it (001). */
    CORRECTING(CASEWORK, CorrectEntry.class, CorrectFirEntry.class, CorrectBookEntry.class),

    /** Inquiring and counselling: whoever may be named for it (§4-ii-b, §4-ii-c; guard G2). */
    INQUIRING(
            CASEWORK,
            ContactComplainant.class,
            RecordAssessment.class,
            SetCategory.class,
            NoteSections.class,
            FlagMandatoryCounselling.class,
            PermitPrelimEnquiry.class,
            ConcludePrelimEnquiry.class,
            HoldCounsellingSession.class,
            NoteAbsentParty.class,
            RecordCounsellingOutcome.class,
            MarkCounsellingNotApplicable.class,
            MakeReferral.class,
            RecordReferralOutcome.class,
            CancelReferral.class,
            ProposeDisposal.class),

    /** Marking that a psychologist is needed, which the nodal officer does, too (§5-i-k). */
    CALLING_FOR_A_PSYCHOLOGIST(and(CASEWORK, Set.of(Post.NODAL)), CallForPsychologist.class),

    /**
     * Her safety, her health and her rights: whoever sees the need says so and whoever is there does it, as nothing but its form
     * may stand in its way (§3-vi, §4-iii; s. 184 and s. 195 BNSS, s. 19 POCSO).
     */
    CARING(
            and(STATION, Set.of(Post.CO)),
            GiveInformation.class,
            UpdateVictim.class,
            FlagHighRisk.class,
            DoSafetyCheck.class,
            NoteUnsafeHome.class,
            RequestWomanEscort.class,
            ProvideWomanEscort.class,
            RecordMedicalConsent.class,
            SendToMedicalExamination.class,
            RecordMedicalExamination.class,
            ReceiveMedicalReport.class,
            ReportToCommittee.class,
            ReportToSpecialCourt.class,
            ProduceChild.class,
            ShelterChild.class,
            SendFormB.class,
            AssignSupportPerson.class),

    /** Asking afterwards how she was treated and how she lives, on the telephone or by a visit (§3-i, §4-iii). */
    FOLLOWING_UP(
            STATION,
            TakeFeedback.class,
            NoteUnreachable.class,
            DoFollowUp.class,
            ScheduleFollowUp.class,
            DoFirFollowUp.class),

    /** Getting her what money the law and the schemes give (§4-iii). */
    COMPENSATING(
            CASEWORK,
            InformLegalServices.class,
            ApplyForCompensation.class,
            RecordCompensationDecision.class,
            RecordCompensationPayment.class,
            UploadToKosh.class),

    /** Registering a report, which whoever is on duty at the station does at any hour, and which nothing may block (s. 173(1) BNSS). */
    REGISTERING(without(CASEWORK, Post.CO), RegisterFir.class, SignEFir.class, LetEFirLapse.class),

    /** Sending a report to its station and naming who investigates: the station house officer, whom the in-charge stands in for, or a superior (s. 175(1) BNSS). */
    ALLOTTING(FROM_IC, AssignIo.class, TransferFir.class, AcceptFirTransfer.class),

    /** Investigating: those who do, and the in-charge of the station (§1, §3-iv; s. 175 to 193 BNSS). */
    INVESTIGATING(
            INVESTIGATION,
            ReportToMagistrate.class,
            VisitScene.class,
            AlterSections.class,
            NameAccused.class,
            ArrestAccused.class,
            ProduceAccused.class,
            ServeAppearanceNotice.class,
            NoteArrestStatus.class,
            ConductRaid.class,
            RecordStatement.class,
            RequestMagistrateStatement.class,
            RecordMagistrateStatement.class,
            RecordChildStatement.class,
            SendForensicSample.class,
            ReceiveForensicReport.class,
            RecordRecovery.class,
            HandToAhtu.class,
            ReportInquest.class,
            ReferToFamilyCommittee.class,
            RecordFamilyCommitteeReport.class,
            IntimateProgress.class,
            ConcludeInvestigation.class,
            TellConclusion.class,
            OrderFurtherInvestigation.class,
            ConcludeFurtherInvestigation.class),

    /** Preventive action, of the desk and of the squads (§3-vii; s. 126, 135 and 170 BNSS), with what the magistrate orders in it. */
    PREVENTING(
            without(STATION, Post.BEAT),
            TakePreventiveAction.class,
            ReleaseDetained.class,
            ProduceDetained.class,
            SendPreventiveReport.class,
            IssueShowCause.class,
            OrderInterimBond.class,
            ExecuteBond.class,
            RecordBreachOfBond.class,
            ConcludePreventive.class),

    /** Heading the centre: naming who inquires, looking through each case, taking it from and giving it to other stations, ending it (§4-i; guards G16, G18, G19). */
    HEADING(
            FROM_IC,
            AssignComplaint.class,
            DoDailyReview.class,
            InterveneInCase.class,
            RaiseSensitivity.class,
            TransferComplaint.class,
            AcceptTransfer.class,
            RejectTransfer.class,
            MergeComplaint.class,
            CloseComplaint.class,
            ReopenComplaint.class),

    /** Deciding on a proposal, and on what need not be done; who of them may do so in this case is guard G13 and G8. */
    DECIDING(FROM_IC, ApproveDisposal.class, RejectDisposal.class, WaiveObligation.class),

    /** What the station house officer answers for in person, or a superior: refusing a report, giving more time (guards G8 and G9). */
    ANSWERING_FOR_THE_STATION(FROM_SHO, RecordRefusal.class, GrantExtension.class),

    /** Taking protection away from a case, which only a circle officer or a superior does (guards G2, G7 and G35). */
    LOWERING(FROM_CO, LowerSensitivity.class, UnflagMandatoryCounselling.class, LiftLegalHold.class),

    /** Seeing to it that a record is kept which a court, a commission or an inquiry needs: whoever answers for the station, or a superior (guard G35). */
    HOLDING(FROM_SHO, PlaceLegalHold.class),

    /** Proposing that a record be destroyed: those who answer for it, up to the nodal officer (guard G35). */
    PROPOSING_DESTRUCTION(without(FROM_IC, Post.SUPERVISOR), ProposeDestruction.class),

    /** Ordering that a record be destroyed: the chief of the district alone, who answers for its records; never whoever proposed it (guard G35). */
    ORDERING_DESTRUCTION(EnumSet.of(Post.SUPERVISOR), OrderDestruction.class),

    /** Noting in a case what a superior thinks of it (§5-iii, §5-v, §5-vi; §7). */
    NOTING(and(FROM_CO, ABOVE_DISTRICTS, REVIEW), AddSupervisionNote.class),

    /** Directing those below in a case (§5-iv-f, §5-vi); that the addressee stands below is guard G31. */
    DIRECTING(and(FROM_IC, ABOVE_DISTRICTS), IssueDirection.class),

    /** Reporting that a direction was complied with, which whoever was addressed does. */
    COMPLYING(without(POLICE, Post.HQ, Post.WCSO), ComplyWithDirection.class),

    /**
     * Opening a case that is none of theirs because somebody is in danger: whoever meets the women, and their superiors in the district. A
     * superior is told at once.
     */
    OPENING_IN_EMERGENCY(and(STATION, FROM_CO), OpenInEmergency.class),

    /** Having somebody inquire into how a case was handled: the nodal officer and the chief of the district (§5-iii-f, §5-iv-h). */
    ORDERING_INQUIRIES(EnumSet.of(Post.NODAL, Post.SUPERVISOR), OrderInquiry.class, EndInquiry.class),

    /** Opening a notice, which whoever it was sent to does. */
    OPENING_NOTICES(POLICE, OpenNotice.class),

    /** Ordering a stricter time limit for a district: who serves for all of it, or for more (§5-i-d, §5-iv-d). */
    ORDERING(and(FROM_CO, ABOVE_DISTRICTS), TightenRule.class),

    /**
     * Keeping the list of who serves where: the administrator, who records the orders that those entitled to them have signed. That nobody posts themselves is guard G34.
     */
    KEEPING_THE_LIST(ADMINISTRATION, PostOfficer.class, RelieveOfficer.class, NoteLeave.class);

    private static final Map<String, Task> BY_COMMAND = Stream.of(values())
            .flatMap(task -> task.commands().stream().map(command -> Map.entry(command.getSimpleName(), task)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change it.
    private final Set<Post> posts;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change it.
    private final List<Class<?>> commands;

    Task(Set<Post> posts, Class<?>... commands) {
        this.posts = Collections.unmodifiableSet(posts);
        this.commands = List.of(commands);
    }

    /** The task for which a command is; absent if nobody has decided on it, so that nobody may send it. */
    public static Optional<Task> of(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** Which posts may send the command of that name; none if nobody has decided on it. */
    public static Set<Post> postsFor(String command) {
        return of(command).map(Task::posts).orElse(Set.of());
    }

    /** The posts whose task it is, in the order of the list. */
    public Set<Post> posts() {
        return posts;
    }

    /** The commands that are for it. */
    public List<Class<?>> commands() {
        return commands;
    }
}
