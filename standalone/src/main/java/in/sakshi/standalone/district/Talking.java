package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How the parties are heard, and who else takes it on (परामर्श, संदर्भन, निरोधात्मक). */
final class Talking {

    private static final List<String> AGENCIES = List.of("PPK", "PPK", "PPK", "OSC", "DLSA", "DPO");

    private final Script script;
    private final Draw draw;
    private final Profile profile;

    Talking(Script script, Profile profile) {
        this.script = script;
        this.draw = script.draw();
        this.profile = profile;
    }

    /** From the assessment to where somebody can propose something. */
    void run() {
        if (profile.is(Turn.DIRECTED)) {
            direct();
        }
        if (profile.category() == ComplaintCategory.INFO) {
            script.after(draw.minutes(10, 60))
                    .complaint(
                            inquirer(),
                            "MarkCounsellingNotApplicable",
                            body -> body.put("reason", "केवल जानकारी मांगी गयी।"));
            return;
        }
        hear();
        if (profile.course() == Profile.Course.REFERRAL) {
            refer();
        }
        if (profile.is(Turn.PREVENTIVE)) {
            prevent(script.beside("preventive "));
        }
    }

    private void hear() {
        script.after(draw.inTimeOr(12, draw.hours(4, 60), draw.hours(90, 150)));
        boolean adjourned = draw.in(25);
        session("first", adjourned ? "TIME_ASKED" : "AGREED", "WOMAN");
        if (draw.in(15)) {
            script.after(draw.hours(24, 96))
                    .complaint(
                            inquirer(),
                            "NoteAbsentParty",
                            body -> body.put("calledBy", "PHONE")
                                    .putArray("absent")
                                    .add("RESPONDENT"));
        }
        if (adjourned) {
            script.after(draw.inTimeOr(10, draw.hours(48, 140), draw.hours(190, 260)));
            session("second", "AGREED", "RESPONDENT");
        }
    }

    /** A talk of the first level; beside her with whoever is named. */
    void session(String which, String outcome, String with) {
        script.complaint(inquirer(), "HoldCounsellingSession", body -> {
            body.put("sessionId", script.id("session " + which).toString())
                    .put("kind", "FIRST_LEVEL")
                    .put("cameWillingly", true)
                    .put("outcome", outcome)
                    .put("gist", "बात सुनी गयी; आगे की कार्यवाही समझायी गयी।")
                    .put("fitForPpk", profile.course() == Profile.Course.REFERRAL);
            var present = body.putArray("present").add("WOMAN");
            if (!with.equals("WOMAN")) {
                present.add(with);
            }
        });
    }

    private void refer() {
        String agency = draw.one(AGENCIES);
        script.after(draw.minutes(15, 120)).complaint(inquirer(), "MakeReferral", body -> referral(agency, body));
        if (draw.in(5)) {
            script.after(draw.hours(20, 60))
                    .complaint(
                            inquirer(),
                            "CancelReferral",
                            body -> body.put("referralId", referralId())
                                    .put("reason", "आवेदिका ने स्वयं जाने का निर्णय लिया।"));
            return;
        }
        script.after(draw.inTimeOr(15, draw.hours(18, 60), draw.hours(90, 150)))
                .complaint(
                        script.team().desk(),
                        "AcknowledgeReferral",
                        body -> body.put("referralId", referralId())
                                .put("agencyReference", agency + "-" + draw.from(100, 999)));
        if (agency.equals("PPK")) {
            script.after(draw.hours(160, 260))
                    .any(
                            script.team().desk(),
                            "UpdateVictim",
                            body -> body.put("means", "PHONE")
                                    .put("news", "परिवार परामर्श केन्द्र में अगली तिथि नियत है।"));
        }
        script.after(draw.inTimeOr(12, draw.hours(60, 110), draw.hours(400, 700)))
                .complaint(
                        inquirer(),
                        "RecordReferralOutcome",
                        body -> body.put("referralId", referralId()).put("outcome", outcome(agency)));
    }

    private void referral(String agency, ObjectNode body) {
        body.put("referralId", referralId())
                .put("agency", agency)
                .put("consent", "WOMAN")
                .put("letterNumber", draw.from(100, 999) + "/2025")
                .put("need", "सुलह वार्ता और सहायता");
    }

    private String outcome(String agency) {
        return switch (agency) {
            case "PPK" -> draw.one(List.of("REUNITED", "COMPROMISE", "NO_COMPROMISE"));
            case "OSC" -> draw.one(List.of("SHELTER_GIVEN", "PSY_DONE", "NOT_TURNED_UP"));
            case "DLSA" -> "LEGAL_AID_ALLOTTED";
            default -> "DIR_FILED";
        };
    }

    private String referralId() {
        return script.id("referral").toString();
    }

    private void direct() {
        String direction = script.id("direction").toString();
        script.after(draw.hours(1, 6))
                .any(
                        script.team().circleOfficer(),
                        "IssueDirection",
                        body -> body.put("directionId", direction)
                                .put("addresseePost", "INQUIRY")
                                .put("addresseeOfficer", inquirer())
                                .put("direction", "दोनों पक्षों को बुलाकर तीन दिन में आख्या दें।"))
                .after(draw.hours(20, 70))
                .any(
                        inquirer(),
                        "ComplyWithDirection",
                        body -> body.put("directionId", direction).put("compliance", "पक्षों को बुलाया गया।"));
    }

    private void prevent(Script beside) {
        Team team = beside.team();
        beside.after(draw.hours(1, 5))
                .preventive(team.sho(), "TakePreventiveAction", body -> {
                    body.put("station", team.station().value());
                    body.putObject("person")
                            .put("name", draw.one(Words.PACKAGED.men()).hindi());
                    body.putArray("preventiveSections").add("P170").add("P126").add("P135");
                    body.put("arisenFrom", beside.id("complaint").toString());
                    body.put("preventiveGrounds", "शान्ति भंग की प्रबल आशंका।");
                })
                .atOnceAfter(draw.inTimeOr(5, draw.hours(3, 20), draw.hours(25, 28)))
                .preventive(team.sho(), "ProduceDetained", body -> body.put("court", "उपजिलाधिकारी, कमलपुर"))
                .after(draw.minutes(30, 90))
                .preventive(
                        team.sho(),
                        "SendPreventiveReport",
                        body -> body.put("reportNumber", "" + draw.from(10, 99))
                                .put("court", "उपजिलाधिकारी, कमलपुर")
                                .putArray("preventiveSections")
                                .add("P126")
                                .add("P135"))
                .after(draw.hours(90, 170))
                .preventive(team.sho(), "IssueShowCause", body -> body.put("orderNumber", "" + draw.from(100, 999)))
                .after(draw.hours(700, 1_700))
                .preventive(team.sho(), "ConcludePreventive", body -> body.put("preventiveResult", "BOUND"));
    }

    private String inquirer() {
        return profile.inquirerOf(script.team());
    }
}
