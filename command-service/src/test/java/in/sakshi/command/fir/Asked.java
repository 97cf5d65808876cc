package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;

import in.sakshi.code.FirOrigin;
import in.sakshi.code.Sex;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.FirId;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Informant;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.Victim;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as it is asked for, with plain values wherever a test does not care. */
final class Asked {

    static final FirId FIR = new FirId(new UUID(0, 268));
    static final AccusedId SAURABH = new AccusedId(new UUID(0, 1));
    static final AccusedId SOMEBODY = new AccusedId(new UUID(0, 2));

    private String[] sections = {"BNS 78(2)"};
    private @Nullable Integer age = 19;
    private boolean zero;
    private @Nullable Instant informationAt;
    private @Nullable ComplaintId complaint;
    private List<AccusedPerson> accused = List.of();

    /** A report under these sections, e.g. {@code BNS 64(1)}. */
    static Asked under(String... sections) {
        Asked asked = new Asked();
        asked.sections = sections;
        return asked;
    }

    Asked aged(@Nullable Integer years) {
        age = years;
        return this;
    }

    Asked asZero() {
        zero = true;
        return this;
    }

    Asked informedAt(Instant moment) {
        informationAt = moment;
        return this;
    }

    Asked of(ComplaintId id) {
        complaint = id;
        return this;
    }

    Asked against(AccusedPerson... persons) {
        accused = List.of(persons);
        return this;
    }

    RegisterFir command() {
        FirReport report = new FirReport(
                sections(sections),
                new Occurrence(null, null, "कन्या इण्टर कॉलेज गेट"),
                "027",
                FirOrigin.ANTI_ROMEO,
                new Informant("प्रिया", "स्वयं"),
                new Victim("प्रिया", age, Sex.WOMAN),
                accused);
        return new RegisterFir(
                FIR, RAMGARHI.code(), zero ? "00/2025" : "0268/2025", zero, report, informationAt, complaint, null);
    }

    static List<Section> sections(String... sections) {
        return Arrays.stream(sections)
                .map(text -> text.split(" ", 2))
                .map(parts -> new Section(Act.valueOf(parts[0]), parts[1]))
                .toList();
    }

    static AccusedPerson named(AccusedId id, String name) {
        return new AccusedPerson(id, name, null, null);
    }

    static AccusedPerson unknown(AccusedId id) {
        return new AccusedPerson(id, null, null, null);
    }
}
