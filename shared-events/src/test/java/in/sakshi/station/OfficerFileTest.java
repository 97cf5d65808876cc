package in.sakshi.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.station.OfficerFile.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file of postings must look like. */
class OfficerFileTest {

    private static final String HEADER = "officer,name_hi,name_en,rank,sex,post,unit,from,order\n";

    @Test
    void eachLineIsAPosting() {
        OfficerFile file = read("""
                o-2001,किरन पटेल,Kiran Patel,CT,WOMAN,DESK,/UP/EAST/DVG/SRY/C1/RMG,2026-01-01,"एसपी/12/2026"
                o-2002,पोर्टल,Portal,NONE,,SCRIPT,/UP/EAST/DVG/SRY,2026-02-01,13/2026
                """);

        assertThat(file.rows())
                .containsExactly(
                        new Row(
                                2,
                                new Officer(
                                        new OfficerId("o-2001"),
                                        "किरन पटेल",
                                        "Kiran Patel",
                                        Rank.CT,
                                        Post.DESK,
                                        Sex.WOMAN,
                                        new UnitPath("/UP/EAST/DVG/SRY/C1/RMG")),
                                LocalDate.parse("2026-01-01"),
                                "एसपी/12/2026"),
                        new Row(
                                3,
                                new Officer(
                                        new OfficerId("o-2002"),
                                        "पोर्टल",
                                        "Portal",
                                        Rank.NONE,
                                        Post.SCRIPT,
                                        null,
                                        new UnitPath("/UP/EAST/DVG/SRY")),
                                LocalDate.parse("2026-02-01"),
                                "13/2026"));
    }

    @Test
    void everythingThatIsWrongIsSaidWithLineAndColumnAndNoName() {
        assertThat(problemsOf("""
                        o 2001,Kiran Patel,किरन पटेल,CONSTABLE,,DESK,RMG,1.1.2026,
                        o-2002,सीमा,Seema,CT,WOMAN,DESK,/UP/EAST/DVG/SRY/C1/RMG,2026-01-01,12/2026
                        o-2002,सीमा,Seema,CT,WOMAN,DESK,/UP/EAST/DVG/SRY/C1/RMG,2026-01-01,12/2026
                        o-2003,सीमा
                        """))
                .containsExactly(
                        "line 2: officer “o 2001” (expected: 1 to 40 letters, digits or hyphens, e.g. o-1041)",
                        "line 2: name_hi is something else (expected: a name in Devanagari, on one line, of at most 100"
                                + " characters)",
                        "line 2: name_en is something else (expected: a name in Latin letters, on one line, of at most 100"
                                + " characters)",
                        "line 2: rank “CONSTABLE” (expected: NONE, COUNSELLOR, HG, CT, HC, ASI, SI, INSP, DSP, ASP, SP,"
                                + " DIG, IG, ADG, DGP)",
                        "line 2: sex is empty (expected: WOMAN, MAN)",
                        "line 2: unit “RMG” (expected: the path of a unit, e.g. /UP/VNS/VNS/JNP/SADAR/KRK)",
                        "line 2: from “1.1.2026” (expected: a date, e.g. 2026-01-31)",
                        "line 2: order is empty (expected: the number of the order, of at most 100 characters)",
                        "line 4: officer “o-2002” (expected: each officer once; that one stands on line 3)",
                        "line 5: 2 fields (expected: 9, officer,name_hi,name_en,rank,sex,post,unit,from,order)");
    }

    @Test
    void aFileOfSomethingElseIsNone() {
        assertThatExceptionOfType(WrongEntries.class)
                .isThrownBy(() -> OfficerFile.read("code,name_hi\nRMG,रामगढ़ी\n".getBytes(UTF_8)))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .singleElement()
                        .asString()
                        .startsWith("line 1: no column officer, name_en, rank"));
    }

    private static OfficerFile read(String lines) {
        return OfficerFile.read((HEADER + lines).getBytes(UTF_8));
    }

    private static List<String> problemsOf(String lines) {
        try {
            throw new AssertionError("read " + read(lines));
        } catch (WrongEntries wrong) {
            return wrong.problems();
        }
    }
}
