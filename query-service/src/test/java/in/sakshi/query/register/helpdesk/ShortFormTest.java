package in.sakshi.query.register.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.MandatoryGround;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.ReceiptIssued;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.fact.Happened;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the column of actions says besides name and day. */
class ShortFormTest {

    private static final ComplaintId CASE = new ComplaintId(new UUID(0, 47));
    private static final Happened MONDAY = Happened.at(Instant.parse("2025-10-06T05:40:00Z"));

    @Test
    void sectionsAndStationsAreWrittenOut() {
        List<Section> sections = List.of(new Section(Act.BNS, "85"), new Section(Act.DP, "4"));
        assertThat(ShortForm.of(new SectionsNoted(CASE, sections, MONDAY)))
                .isEqualTo(new ShortForm(null, "BNS 85, DP 4"));
        assertThat(ShortForm.of(new ComplaintTransferred(CASE, new StationCode("BLG"), "घटनास्थल", MONDAY)))
                .isEqualTo(new ShortForm(null, "BLG"));
        assertThat(ShortForm.of(new CounsellingNotApplicable(CASE, "विपक्षी अज्ञात", MONDAY)))
                .isEqualTo(new ShortForm(null, "विपक्षी अज्ञात"));
    }

    @Test
    void codesAreWordsAndRefusalsANameOnly() {
        assertThat(ShortForm.of(new MandatoryCounsellingFlagged(CASE, MandatoryGround.ELOPEMENT, MONDAY)))
                .isEqualTo(new ShortForm("mandatoryGround.ELOPEMENT", null));
        assertThat(ShortForm.of(new RefusalRecorded(CASE, "असंज्ञेय", new OfficerId("o-1006"), MONDAY)))
                .isEqualTo(new ShortForm(null, null));
    }

    @Test
    void whatHasAColumnOfItsOwnIsNoAction() {
        assertThat(ShortForm.of(new ReceiptIssued(CASE, "RMG-MHD-0047-2025", MONDAY)))
                .isNull();
    }
}
