package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** How a complaint comes in, and what is done on the first days (प्राप्ति से आकलन तक). */
final class Intake {

    private static final Map<ComplaintSource, Integer> SOURCES = new EnumMap<>(Map.of(
            ComplaintSource.WALK_IN, 52,
            ComplaintSource.UP112, 16,
            ComplaintSource.IGRS, 14,
            ComplaintSource.WPL1090, 6,
            ComplaintSource.THANA_DIWAS, 4,
            ComplaintSource.WOMEN_BEAT, 3,
            ComplaintSource.CM1076, 3,
            ComplaintSource.WHL181, 2));
    private static final Set<ComplaintSource> WITHOUT_NUMBER =
            Set.of(ComplaintSource.WALK_IN, ComplaintSource.THANA_DIWAS, ComplaintSource.WOMEN_BEAT);

    private final Script script;
    private final Draw draw;
    private final Profile profile;

    Intake(Script script, Profile profile) {
        this.script = script;
        this.draw = script.draw();
        this.profile = profile;
    }

    /** Up to the assessment. */
    void run() {
        receive();
        receipt();
        if (profile.is(Turn.CORRECTED)) {
            correct();
        }
        if (profile.is(Turn.TRANSFERRED)) {
            transfer();
        }
        assign();
        contact();
        assess();
    }

    private void receive() {
        boolean byTheSho = profile.is(Turn.BACKDATED);
        String by = byTheSho ? script.team().sho() : script.team().desk();
        script.complaint(by, "ReceiveComplaint", body -> {
            ComplaintSource source = draw.weighted(SOURCES);
            body.put("station", script.team().station().value());
            body.put("source", source.name());
            if (!WITHOUT_NUMBER.contains(source)) {
                body.put("sourceReference", source + "-" + draw.from(100_000, 999_999));
            }
            body.put("category", atFirst().name());
            body.put("briefFacts", draw.one(Words.PACKAGED.factsOf(atFirst())));
            people(body);
            late(body, byTheSho);
        });
    }

    private ComplaintCategory atFirst() {
        return profile.is(Turn.UNKNOWN_AT_FIRST) ? ComplaintCategory.UNKNOWN : profile.category();
    }

    private void people(ObjectNode body) {
        Words words = Words.PACKAGED;
        String family = draw.one(words.families()).hindi();
        String village = draw.one(words.villages());
        body.putObject("complainant")
                .put("name", draw.one(words.women()).hindi() + " " + family)
                .put("age", profile.age())
                .put("guardianName", draw.one(words.men()).hindi() + " " + family)
                .put("address", village)
                .put("mobile", profile.mobile())
                .put("safeToCall", draw.in(80));
        if (draw.in(70)) {
            body.putObject("respondent")
                    .put("name", draw.one(words.men()).hindi() + " " + family)
                    .put("address", village);
        }
    }

    private void late(ObjectNode body, boolean byTheSho) {
        if (byTheSho) {
            body.putObject("happened")
                    .put("at", script.now().minus(draw.hours(30, 60)).toString())
                    .put("delayReason", "थाने का नेटवर्क दो दिन बन्द रहा; पंजिका से दर्ज।");
        } else if (draw.in(10)) {
            body.putObject("happened")
                    .put("at", script.now().minus(draw.minutes(80, 300)).toString());
        }
    }

    private void receipt() {
        script.atOnceAfter(draw.minutes(2, 12))
                .complaint(script.team().desk(), "IssueReceipt", body -> {})
                .atOnceAfter(draw.inTimeOr(8, draw.minutes(1, 6), draw.hours(5, 9)))
                .complaint(script.team().otherDesk(), "EnterGdNumber", body -> body.put("gdNumber", "001"));
    }

    private void correct() {
        script.atOnceAfter(draw.minutes(5, 30))
                .complaint(
                        script.team().desk(),
                        "CorrectEntry",
                        body -> body.put("field", "COMPLAINANT_MOBILE")
                                .put("oldValue", profile.mobile())
                                .put("newValue", profile.mobile().substring(0, 9) + draw.from(0, 4))
                                .put("reason", "अंक गलत सुना गया था।"));
    }

    private void transfer() {
        Team to = District.teams().get(script.team().number() % District.teams().size());
        script.after(draw.minutes(20, 60))
                .complaint(
                        script.team().inCharge(),
                        "TransferComplaint",
                        body -> body.put("station", to.station().value()).put("reason", "घटना स्थल उस थाने का है।"))
                .after(draw.inTimeOr(20, draw.hours(2, 10), draw.hours(30, 60)))
                .complaint(to.inCharge(), "AcceptTransfer", body -> body.putArray("taken"));
        script.movesTo(to);
    }

    private void assign() {
        script.after(draw.inTimeOr(10, draw.minutes(8, 40), draw.hours(6, 20)))
                .complaint(script.team().inCharge(), "AssignComplaint", body -> body.put("officer", inquirer()));
        if (!profile.is(Turn.UNKNOWN_AT_FIRST)) {
            inform();
        }
        if (profile.category() == ComplaintCategory.CYBER) {
            script.after(draw.minutes(10, 90))
                    .complaint(inquirer(), "AskToKeepEvidence", body -> body.put("platform", "सोशल मीडिया कम्पनी"));
        }
    }

    /** Whoever is beaten at home is told of her rights; that is due from when it is known. */
    private void inform() {
        if (profile.category() == ComplaintCategory.DV) {
            script.after(draw.minutes(3, 20))
                    .complaint(
                            script.team().desk(),
                            "GiveInformation",
                            body -> body.putArray("topics")
                                    .add("PWDVA_RIGHTS")
                                    .add("HELPLINE_181")
                                    .add("LEGAL_AID"));
        }
    }

    private void contact() {
        Duration soon = profile.reported() ? draw.minutes(5, 15) : draw.hours(1, 20);
        script.after(draw.inTimeOr(profile.reported() ? 0 : 10, soon, draw.hours(30, 60)))
                .complaint(
                        inquirer(),
                        "ContactComplainant",
                        body -> body.put("means", draw.one(List.of("IN_PERSON", "PHONE", "HOME_VISIT"))));
        if (profile.is(Turn.UNKNOWN_AT_FIRST)) {
            script.after(draw.minutes(10, 30))
                    .complaint(
                            inquirer(),
                            "SetCategory",
                            body -> body.put("category", profile.category().name())
                                    .put("reason", "आवेदिका ने अब पूरी बात बतायी।"));
            inform();
        }
    }

    private void assess() {
        Duration soon = profile.reported() ? draw.minutes(5, 20) : draw.hours(5, 40);
        script.after(draw.inTimeOr(profile.reported() ? 0 : 12, soon, draw.hours(90, 160)))
                .complaint(
                        inquirer(),
                        "RecordAssessment",
                        body -> body.put("cognizable", profile.reported())
                                .put("recommendation", profile.recommendation().name())
                                .put("findings", "दोनों पक्षों के कथन और मौके की स्थिति के आधार पर।"));
        if (draw.in(90)) {
            script.complaint(script.team().inCharge(), "DoDailyReview", body -> {});
        }
    }

    private String inquirer() {
        return profile.inquirerOf(script.team());
    }
}
