package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The first information report of a complaint, linked with it in one commit, and its investigation (अभियोग और विवेचना). */
final class Reporting {

    private static final Map<ComplaintCategory, List<String>> SECTIONS = Map.of(
            ComplaintCategory.POCSO, List.of("POCSO 8", "BNS 74"),
            ComplaintCategory.ELOPEMENT, List.of("BNS 137(2)"),
            ComplaintCategory.MOLEST, List.of("BNS 74"),
            ComplaintCategory.RAPE, List.of("BNS 64"),
            ComplaintCategory.DV, List.of("BNS 85", "BNS 115(2)"),
            ComplaintCategory.CYBER, List.of("IT 67", "BNS 78"));

    private static final int LONGEST_BETWEEN_VISITS = 15;

    private final Script script;
    private final Draw draw;
    private final Profile profile;
    private final Team team;

    Reporting(Script script, Profile profile) {
        this.script = script;
        this.draw = script.draw();
        this.profile = profile;
        this.team = script.team();
    }

    /** From the assessment to where the complaint can be disposed of; the investigation goes on beside it. */
    void run() {
        register();
        new Care(script.beside("care "), profile).run();
        investigate(script.beside("investigation "));
        visit(script.beside("visits "));
        if (profile.category() == ComplaintCategory.ELOPEMENT) {
            bringBack();
        } else {
            script.after(draw.hours(10, 40))
                    .complaint(
                            inquirer(),
                            "MarkCounsellingNotApplicable",
                            body -> body.put("reason", "अभियोग पंजीकृत; परामर्श लागू नहीं।"));
        }
    }

    private void register() {
        String by = draw.in(90) ? team.inCharge() : team.sho();
        script.atOnceAfter(draw.inTimeOr(12, draw.minutes(10, 35), draw.hours(3, 7)))
                .fir(by, "RegisterFir", body -> {
                    body.put("station", team.station().value());
                    body.put("firNumber", "0001/2025");
                    body.put("zero", false);
                    body.put("complaintId", script.id("complaint").toString());
                    report(body.putObject("report"));
                })
                .atOnceAfter(draw.minutes(10, 60))
                .fir(team.desk(), "GiveFirCopy", body -> body.put("to", "INFORMANT"))
                .atOnceAfter(draw.minutes(10, 60))
                .fir(team.sho(), "AssignIo", body -> body.put("officer", team.investigator()));
    }

    private void report(ObjectNode report) {
        var sections = report.putArray("sections");
        for (String section : Objects.requireNonNull(SECTIONS.get(profile.category()))) {
            int space = section.indexOf(' ');
            sections.addObject().put("act", section.substring(0, space)).put("number", section.substring(space + 1));
        }
        report.putObject("occurrence").put("place", draw.one(Words.PACKAGED.villages()));
        report.put("origin", "HELP_DESK");
        report.putObject("informant").put("relation", profile.ofAChild() ? "माता" : "स्वयं");
        report.putObject("victim").put("age", profile.age()).put("sex", "WOMAN");
        report.putArray("accused")
                .addObject()
                .put("accusedId", script.id("accused").toString())
                .put("name", draw.one(Words.PACKAGED.men()).hindi());
    }

    private void investigate(Script beside) {
        beside.after(draw.inTimeOr(10, draw.hours(6, 12), draw.hours(30, 50)))
                .fir(
                        team.investigator(),
                        "VisitScene",
                        body -> body.put("expert", true).put("videographed", true))
                .after(draw.hours(1, 3))
                .fir(team.investigator(), "ReportToMagistrate", body -> body.put("court", "न्यायालय, कमलपुर"))
                .after(draw.inTimeOr(20, draw.hours(24, 100), draw.hours(200, 400)));
        accuse(beside);
        beside.after(draw.inTimeOr(15, draw.hours(24 * 25, 24 * 45), draw.hours(24 * 60, 24 * 75)))
                .fir(team.investigator(), "IntimateProgress", body -> body.put("means", "PHONE"))
                .after(draw.hours(20, 120))
                .fir(
                        team.investigator(),
                        "ConcludeInvestigation",
                        body -> body.put("result", draw.in(80) ? "CHARGE_SHEET" : "FINAL_REPORT")
                                .put("reportNumber", draw.from(10, 99) + "/2025")
                                .put("court", "न्यायालय, कमलपुर"))
                .after(draw.inTimeOr(15, draw.hours(3, 20), draw.hours(50, 90)))
                .fir(team.investigator(), "TellConclusion", body -> body.put("means", "PHONE"));
    }

    private void accuse(Script beside) {
        String accused = beside.id("accused").toString();
        if (draw.in(50)) {
            beside.fir(team.investigator(), "ServeAppearanceNotice", body -> body.put("accusedId", accused));
            return;
        }
        beside.fir(team.investigator(), "ArrestAccused", body -> body.put("accusedId", accused))
                .atOnceAfter(draw.inTimeOr(8, draw.hours(5, 20), draw.hours(25, 27)))
                .fir(
                        team.investigator(),
                        "ProduceAccused",
                        body -> body.put("accusedId", accused).put("court", "न्यायालय, कमलपुर"));
    }

    /** Somebody sees her every fortnight as long as it is investigated; three times are enough to show that. */
    private void visit(Script beside) {
        for (int n = 1; n <= 3; n++) {
            int number = n;
            int days = LONGEST_BETWEEN_VISITS - 1;
            beside.after(draw.inTimeOr(10, draw.hours(24 * (days - 2), 24 * days), draw.hours(24 * 16, 24 * 20)))
                    .fir(
                            team.desk(),
                            "DoFirFollowUp",
                            body -> body.put("followUp", number)
                                    .put("means", "HOME_VISIT")
                                    .put("outcome", "SAFE"));
        }
    }

    private void bringBack() {
        script.after(draw.inTimeOr(20, draw.hours(40, 300), draw.hours(380, 500)))
                .care(team.investigator(), "RecordRecovery", body -> body.put("recoveredFrom", "रेलवे स्टेशन"))
                .after(draw.hours(2, 20));
        mandatory("girl", "GIRL");
        script.after(draw.hours(2, 40));
        mandatory("parents", "PARENTS");
    }

    private void mandatory(String which, String who) {
        script.complaint(
                inquirer(),
                "HoldCounsellingSession",
                body -> body.put("sessionId", script.id("session " + which).toString())
                        .put("kind", "MANDATORY_ELOPEMENT")
                        .put("cameWillingly", true)
                        .put("outcome", "AGREED")
                        .put("fitForPpk", false)
                        .putArray("present")
                        .add(who));
    }

    private String inquirer() {
        return profile.inquirerOf(team);
    }
}
