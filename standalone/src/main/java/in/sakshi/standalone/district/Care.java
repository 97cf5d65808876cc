package in.sakshi.standalone.district;

import in.sakshi.code.ComplaintCategory;
import java.util.Set;

/** What is done for her under the report: examination, statements, committee and court (चिकित्सीय परीक्षण, बयान, बाल कल्याण समिति). */
final class Care {

    private static final Set<ComplaintCategory> EXAMINED = Set.of(ComplaintCategory.RAPE, ComplaintCategory.POCSO);
    private static final Set<ComplaintCategory> BEFORE_THE_MAGISTRATE =
            Set.of(ComplaintCategory.RAPE, ComplaintCategory.POCSO, ComplaintCategory.MOLEST, ComplaintCategory.CYBER);
    private static final Set<ComplaintCategory> OF_THE_FUND = Set.of(ComplaintCategory.RAPE);

    private final Script script;
    private final Draw draw;
    private final Profile profile;
    private final Team team;

    Care(Script script, Profile profile) {
        this.script = script;
        this.draw = script.draw();
        this.profile = profile;
        this.team = script.team();
    }

    void run() {
        if (EXAMINED.contains(profile.category())) {
            send();
        }
        if (profile.ofAChild() && profile.category() == ComplaintCategory.POCSO) {
            protect();
        }
        if (BEFORE_THE_MAGISTRATE.contains(profile.category())) {
            takeStatements();
        }
        if (EXAMINED.contains(profile.category())) {
            examine();
        }
        if (OF_THE_FUND.contains(profile.category())) {
            script.after(draw.hours(10, 30))
                    .fir(
                            team.sho(),
                            "InformLegalServices",
                            body -> body.put("letterNumber", draw.from(10, 99) + "/2025"))
                    .after(draw.hours(1, 10))
                    .fir(team.sho(), "UploadToKosh", body -> body.put("reference", "K-" + draw.from(1_000, 9_999)));
        }
    }

    private void send() {
        script.atOnceAfter(draw.minutes(15, 60))
                .care(
                        team.inCharge(),
                        "RecordMedicalConsent",
                        body -> body.put("answer", "GIVEN").put("consent", profile.ofAChild() ? "GUARDIAN" : "WOMAN"))
                .atOnceAfter(draw.inTimeOr(10, draw.hours(1, 6), draw.hours(25, 30)))
                .care(
                        team.inCharge(),
                        "SendToMedicalExamination",
                        body -> body.put("examId", exam())
                                .put("examType", profile.ofAChild() ? "MLC_POCSO" : "MLC_RAPE")
                                .put("hospital", "जिला महिला चिकित्सालय, कमलपुर"))
                .atOnceAfter(draw.hours(1, 4))
                .care(
                        team.inCharge(),
                        "RecordMedicalExamination",
                        body -> body.put("examId", exam())
                                .put("doctorSex", "WOMAN")
                                .put("mlcNumber", "" + draw.from(100, 999)));
    }

    private void examine() {
        script.after(draw.inTimeOr(15, draw.hours(50, 110), draw.hours(190, 260)))
                .care(
                        team.inCharge(),
                        "ReceiveMedicalReport",
                        body -> body.put("examId", exam()).put("reportNumber", "" + draw.from(100, 999)));
    }

    private void protect() {
        script.atOnceAfter(draw.inTimeOr(10, draw.hours(1, 5), draw.hours(22, 28)))
                .care(
                        team.sho(),
                        "ReportToCommittee",
                        body -> body.put("letterNumber", "" + draw.from(10, 99))
                                .put("needsCare", true)
                                .put("unsafeAtHome", false))
                .atOnceAfter(draw.minutes(10, 60))
                .care(
                        team.sho(),
                        "ReportToSpecialCourt",
                        body -> body.put("courtMatter", "OFFENCE").put("court", "विशेष न्यायालय, कमलपुर"))
                .atOnceAfter(draw.minutes(10, 60))
                .care(
                        team.inCharge(),
                        "ShelterChild",
                        body -> body.put("placement", "FAMILY").put("careReason", "माता के साथ सुरक्षित।"))
                .atOnceAfter(draw.minutes(10, 60))
                .care(team.inCharge(), "SendFormB", body -> body.put("letterNumber", "" + draw.from(10, 99)));
    }

    private void takeStatements() {
        boolean child = profile.ofAChild();
        script.after(draw.hours(1, 4))
                .care(inquirer(), child ? "RecordChildStatement" : "RecordStatement", body -> {
                    body.put("statementPlace", "RESIDENCE")
                            .put("trustedPerson", true)
                            .put("audioVideo", true);
                    if (child) {
                        body.put("inUniform", false).put("accusedNear", false);
                    } else {
                        body.put("statementSection", profile.category() == ComplaintCategory.RAPE ? "S176" : "S180");
                    }
                })
                .after(draw.minutes(10, 90))
                .care(inquirer(), "RequestMagistrateStatement", body -> body.put("court", "न्यायालय, कमलपुर"))
                .after(draw.inTimeOr(15, draw.hours(5, 16), draw.hours(80, 130)))
                .care(
                        inquirer(),
                        "RecordMagistrateStatement",
                        body -> body.put("court", "न्यायालय, कमलपुर")
                                .put("womanMagistrate", true)
                                .put("womanPresent", true)
                                .put("audioVideo", true));
    }

    private String exam() {
        return script.id("exam").toString();
    }

    private String inquirer() {
        return profile.inquirerOf(team);
    }
}
