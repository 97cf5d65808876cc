package in.sakshi.query.testing;

import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;

import in.sakshi.code.FirOrigin;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.register.EntryNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** First information reports for tests: a girl was harassed; of two accused one is known. */
public final class Reports {

    /** The accused who is known. */
    public static final AccusedId KNOWN = new AccusedId(new UUID(5, 1));

    /** The accused who is not known yet. */
    public static final AccusedId UNKNOWN = new AccusedId(new UUID(5, 2));

    private Reports() {}

    /** The report with that number, in any test. */
    public static FirId fir(int n) {
        return new FirId(new UUID(0x4001L, 0x8000_0000_0000_0000L + n));
    }

    /** It is registered at that time, an hour after the information. */
    public static FirRegistered registered(FirId id, EntryNumber number, String when, @Nullable ComplaintId complaint) {
        FirReport report = new FirReport(
                List.of(new Section(Act.BNS, "78(2)"), new Section(Act.POCSO, "12")),
                new Occurrence(at("10.10.2025 17:00"), null, "बाजार, रामगढ़ी"),
                "034",
                FirOrigin.HELP_DESK,
                new Informant("रामलाल", "पिता"),
                new Victim("प्रिया", 16, Sex.WOMAN),
                List.of(
                        new AccusedPerson(KNOWN, "मोहन", "ग्राम कठौली", "पड़ोसी"),
                        new AccusedPerson(UNKNOWN, null, null, null)));
        return new FirRegistered(
                id,
                number,
                "0268/2025",
                report,
                at(when).minusSeconds(3600),
                complaint,
                new RecordingOfficer(NEELAM, Sex.WOMAN, Rank.SI),
                happened(when));
    }
}
