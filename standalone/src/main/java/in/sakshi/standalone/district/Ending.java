package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Disposal, feedback, follow-ups and closing, and once more where it is taken up again (निस्तारण से बन्द होने तक). */
final class Ending {

    private static final Set<ComplaintCategory> WATCHED_LONGER =
            Set.of(ComplaintCategory.DV, ComplaintCategory.DOWRY_HAR, ComplaintCategory.STALK, ComplaintCategory.POCSO);
    private static final Map<ComplaintCategory, List<DisposalType>> TYPES = Map.of(
            ComplaintCategory.DV,
                    List.of(DisposalType.REUNITED, DisposalType.COMPROMISE, DisposalType.COUNSELLED_SEPARATE),
            ComplaintCategory.DOWRY_HAR, List.of(DisposalType.COMPROMISE, DisposalType.COUNSELLED_SEPARATE),
            ComplaintCategory.MARITAL,
                    List.of(DisposalType.REUNITED, DisposalType.COMPROMISE, DisposalType.REFERRED_COURT),
            ComplaintCategory.PROPERTY, List.of(DisposalType.REFERRED_COURT, DisposalType.NOT_PROVED),
            ComplaintCategory.SENIOR, List.of(DisposalType.RELIEF_GIVEN, DisposalType.COMPROMISE),
            ComplaintCategory.HURT, List.of(DisposalType.NCR, DisposalType.COMPROMISE),
            ComplaintCategory.INFO, List.of(DisposalType.INFORMATION));

    /** What she signs, or what is written down of it, before a disposal of that kind is proposed. */
    private static final Map<DisposalType, DocumentKind> PAPERS = new EnumMap<>(Map.of(
            DisposalType.COMPROMISE, DocumentKind.COMPROMISE,
            DisposalType.REUNITED, DocumentKind.COMPROMISE,
            DisposalType.COUNSELLED_SEPARATE, DocumentKind.COUNSELLING_NOTE,
            DisposalType.NOT_PRESSED, DocumentKind.STATEMENT,
            DisposalType.NOT_PROVED, DocumentKind.STATEMENT,
            DisposalType.FALSE, DocumentKind.STATEMENT));

    private final Script script;
    private final Draw draw;
    private final Profile profile;
    private int followUps;
    private int papers;

    Ending(Script script, Profile profile) {
        this.script = script;
        this.draw = script.draw();
        this.profile = profile;
    }

    /** To the closing, as far as the half-year goes. */
    void run() {
        DisposalType type = type();
        dispose(type);
        if (profile.is(Turn.UNREACHABLE)) {
            giveUpOnFeedback();
        } else if (profile.is(Turn.REOPENED)) {
            feedback(2);
            followUps += due(type);
            takeUpAgain();
            dispose(type);
            feedback(4);
        } else {
            feedback(draw.one(List.of(3, 4, 4, 4, 5, 5)));
        }
        follow(due(type));
        script.after(draw.hours(1, 30)).complaint(script.team().inCharge(), "CloseComplaint", body -> {
            if (profile.reported()) {
                body.put("leftToFir", true);
            }
        });
    }

    private DisposalType type() {
        if (profile.reported()) {
            return DisposalType.FIR_REGISTERED;
        }
        return profile.is(Turn.PREVENTIVE)
                ? DisposalType.PREVENTIVE
                : draw.one(TYPES.getOrDefault(
                        profile.category(), List.of(DisposalType.NOT_PROVED, DisposalType.COMPROMISE)));
    }

    private int due(DisposalType type) {
        return WATCHED_LONGER.contains(profile.category()) || type == DisposalType.REUNITED ? 3 : 2;
    }

    private void dispose(DisposalType type) {
        DocumentKind paper = PAPERS.get(type);
        if (paper != null) {
            attach(paper);
        }
        propose(type);
        if (profile.is(Turn.REJECTED)) {
            script.after(draw.hours(3, 20))
                    .complaint(
                            script.team().inCharge(),
                            "RejectDisposal",
                            body -> body.put("reason", "समझौता पत्र संलग्न नहीं है।"));
            propose(type);
        }
        String approver = profile.category().sensitive()
                ? script.team().circleOfficer()
                : script.team().inCharge();
        script.after(draw.inTimeOr(10, draw.hours(2, 30), draw.hours(60, 110)))
                .complaint(approver, "ApproveDisposal", body -> {});
    }

    private void attach(DocumentKind paper) {
        script.after(draw.hours(1, 3))
                .any(
                        inquirer(),
                        "AttachDocument",
                        body -> body.put(
                                        "documentId",
                                        script.id("paper " + ++papers).toString())
                                .put("documentKind", paper.name())
                                .put("pageReference", "पृ0 " + draw.from(1, 40)));
    }

    private void propose(DisposalType type) {
        script.after(draw.inTimeOr(8, draw.hours(3, 40), draw.hours(120, 200)))
                .complaint(
                        inquirer(),
                        "ProposeDisposal",
                        body -> body.put("type", type.name()).put("grounds", "पक्षों के कथन और अभिलेख के आधार पर।"));
    }

    private void feedback(int score) {
        script.after(draw.inTimeOr(10, draw.hours(20, 60), draw.hours(90, 190)))
                .complaint(
                        script.team().desk(),
                        "TakeFeedback",
                        body -> body.put("from", "COMPLAINANT")
                                .put("means", draw.one(List.of("PHONE", "IN_PERSON")))
                                .put("score", score)
                                .putArray("flags"));
    }

    private void giveUpOnFeedback() {
        for (int day = 0; day < 3; day++) {
            script.after(draw.hours(20, 28))
                    .complaint(script.team().desk(), "NoteUnreachable", body -> body.put("means", "PHONE"));
        }
        script.after(draw.hours(4, 24))
                .complaint(
                        script.team().circleOfficer(),
                        "WaiveObligation",
                        body -> body.put("obligation", "feedback")
                                .put("reason", "तीन दिन प्रयास के बाद भी सम्पर्क नहीं।"));
    }

    private void takeUpAgain() {
        script.after(draw.hours(6, 30))
                .complaint(
                        script.team().inCharge(),
                        "ReopenComplaint",
                        body -> body.put("ground", "POOR_FEEDBACK").put("reason", "फीडबैक में असंतोष; पुनः सुना जाए।"))
                .after(draw.hours(8, 40))
                .complaint(
                        inquirer(),
                        "RecordAssessment",
                        body -> body.put("cognizable", false)
                                .put("recommendation", "COUNSELLING")
                                .put("findings", "पुनः सुना गया।"))
                .after(draw.hours(8, 60));
        new Talking(script, profile).session("again", "AGREED", "OTHER");
    }

    /** A week, a month and perhaps three months after the disposal; the feedback has taken some days of the first. */
    private void follow(int due) {
        int[] hoursBetween = {80, 24 * 22, 24 * 58};
        for (int n = 0; n < due; n++) {
            int number = followUps + n + 1;
            int early = hoursBetween[n];
            script.after(draw.inTimeOr(12, draw.hours(early - 30, early), draw.hours(early + 60, early + 220)))
                    .complaint(
                            script.team().desk(),
                            "DoFollowUp",
                            body -> body.put("followUp", number)
                                    .put("means", draw.one(List.of("PHONE", "HOME_VISIT")))
                                    .put(
                                            "outcome",
                                            draw.one(List.of("SAFE", "SAFE", "LIVING_TOGETHER", "AT_PARENTS"))));
        }
    }

    private String inquirer() {
        return profile.inquirerOf(script.team());
    }
}
