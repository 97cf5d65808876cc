package in.sakshi.query.testing;

import static in.sakshi.query.testing.Officers.POOJA;
import static in.sakshi.query.testing.Times.at;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Small acts for tests that need cases, but not what is in them. */
public final class Acts {

    private Acts() {}

    /** The complaint with that number, in any test. */
    public static ComplaintId complaint(int n) {
        return new ComplaintId(new UUID(0x4000L, 0x8000_0000_0000_0000L + n));
    }

    /** The help-desk book of Ramgarhi in that year. */
    public static RegisterId book(int year) {
        return book(Officers.RMG, year);
    }

    /** The help-desk book of a station in that year. */
    public static RegisterId book(StationCode station, int year) {
        return new RegisterId(station, RegisterId.HELP_DESK, year);
    }

    /** A complaint is taken down and gets that number of the book, received and recorded at that time. */
    public static Act received(ComplaintId id, RegisterId book, int serial, Instant at) {
        Happened happened = Happened.at(at);
        return new Act(
                at,
                Officers.actor(POOJA),
                List.of(
                        new SerialGiven(book, serial, id.asCase(), happened),
                        new ComplaintReceived(
                                id,
                                new EntryNumber(book, serial),
                                ComplaintSource.POST,
                                null,
                                ComplaintCategory.STALK,
                                "रास्ते में पीछा करता है",
                                new Complainant(null, null, null, "ग्राम कठौली", null, null, null),
                                null,
                                null,
                                happened)));
    }

    /** An officer records events at that time. */
    public static Act recorded(String recordedAt, OfficerId by, CaseEvent... events) {
        return new Act(at(recordedAt), Officers.actor(by), List.of(events));
    }
}
