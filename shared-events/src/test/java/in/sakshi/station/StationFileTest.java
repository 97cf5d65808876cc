package in.sakshi.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.StationType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stations by a CSV file. The stations in here are invented; the districts are not. */
class StationFileTest {

    private static final String HEADER = "code,name_hi,name_en,district,circle,circle_name_hi,circle_name_en,type\n";
    private static final String RAMGARHI = "RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA\n";
    private static final UnitPath SADAR = new UnitPath("/UP/VNS/VNS/JNP/SADAR");

    private static final UnitTree KNOWN = UttarPradesh.police()
            .with(List.of(
                    new Unit(SADAR.parent().orElseThrow().at("SHAHR"), "शहर", "City"),
                    new Unit(SADAR.parent().orElseThrow().at("SHAHR").at("KTW"), "कोतवाली", "Kotwali")));

    @Test
    void aStationComesWithItsCircle() {
        StationFile file = read(RAMGARHI);

        assertThat(file.circles()).containsExactly(new Unit(SADAR, "सदर", "Sadar"));
        assertThat(file.stations())
                .containsExactly(
                        new Station(new StationCode("RMG"), "रामगढ़ी", "Ramgarhi", SADAR.at("RMG"), StationType.THANA));
    }

    @Test
    void aCircleOfTheStaffListIsNotMadeAgain() {
        StationFile file = read("BLG,बेलाघाट,Belaghat,JNP,SHAHR,शहर,City,MAHILA_THANA\n");

        assertThat(file.circles()).isEmpty();
        assertThat(file.stations()).map(Station::type).containsExactly(StationType.MAHILA_THANA);
    }

    @Test
    void stationsOfOneCircleMakeItOnce() {
        StationFile file = read(RAMGARHI + "RMG1,\"रामगढ़ी, चौकी\",\"Ramgarhi, outpost\",JNP,SADAR,सदर,Sadar,CHOWKI\n");

        assertThat(file.circles()).hasSize(1);
        assertThat(file.stations()).map(Station::nameEnglish).containsExactly("Ramgarhi", "Ramgarhi, outpost");
    }

    @Test
    void aCircleOfTheSameCodeInAnotherDistrictIsAnother() {
        assertThat(read(RAMGARHI + "HRP,हरिपुर,Haripur,BLA,SADAR,बलिया सदर,Ballia Sadar,THANA\n")
                        .circles())
                .map(Unit::path)
                .containsExactly(SADAR, new UnitPath("/UP/VNS/AZM/BLA/SADAR"));
    }

    @Test
    void theRailwayPoliceHasStationsAndOutpostsInItsSections() {
        StationFile file = read(
                "RJC,जंक्शन,Junction,RPRG,C1,प्रथम,First,GRP\nRJC1,प्लेटफार्म,Platform,RPRG,C1,प्रथम,First,CHOWKI\n");

        assertThat(file.stations()).map(Station::unit).allMatch(UnitPath.RAILWAY::holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar            | 7 fields (expected: 8, code,name_hi,name_en,district,circle,circle_name_hi,circle_name_en,type)
            Rmg,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA      | code “Rmg” (expected: two to eight capital letters or digits, e.g. RMG)
            ,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA         | code is empty (expected: two to eight capital letters or digits, e.g. RMG)
            KTW,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA      | code “KTW” (expected: a code of its own; that one is taken by the station at /UP/VNS/VNS/JNP/SHAHR/KTW)
            RMG,Ramgarhi,Ramgarhi,JNP,SADAR,सदर,Sadar,THANA    | name_hi “Ramgarhi” (expected: a name in Devanagari, on one line, of at most 100 characters)
            RMG,रामगढ़ी,रामगढ़ी,JNP,SADAR,सदर,Sadar,THANA       | name_en “रामगढ़ी” (expected: a name in Latin letters, on one line, of at most 100 characters)
            RMG,रामगढ़ी,Ramgarhi,JNPR,SADAR,सदर,Sadar,THANA     | district “JNPR” (expected: the code of a district in docs/organisation.md or of the staff list, e.g. JNP)
            RMG,रामगढ़ी,Ramgarhi,JNP,sadar,सदर,Sadar,THANA      | circle “sadar” (expected: one to twelve capital letters or digits, e.g. SADAR)
            RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,,Sadar,THANA         | circle_name_hi is empty (expected: a name in Devanagari, on one line, of at most 100 characters)
            RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,,THANA           | circle_name_en is empty (expected: a name in Latin letters, on one line, of at most 100 characters)
            RMG,रामगढ़ी,Ramgarhi,JNP,SHAHR,नगर,City,THANA       | circle “SHAHR” (expected: one that is named शहर, City, as in the staff list)
            RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,थाना       | type “थाना” (expected: one of [THANA, MAHILA_THANA, GRP, CHOWKI])
            RMG,रामगढ़ी,Ramgarhi,JNP,SADAR,सदर,Sadar,GRP        | type “GRP” (expected: GRP or CHOWKI in a section of the railway police, and no GRP in any other district)
            RMG,रामगढ़ी,Ramgarhi,RJHS,SADAR,सदर,Sadar,THANA     | type “THANA” (expected: GRP or CHOWKI in a section of the railway police, and no GRP in any other district)
            """)
    void aWrongLineIsNamedWithWhatWasAndWhatWasExpected(String line, String problem) {
        assertThat(problems(HEADER + line)).containsExactly("line 2: " + problem);
    }

    @Test
    void everyWrongPlaceOfEveryLineIsNamedAtOnceAndNothingIsTaken() {
        assertThat(problems(HEADER + RAMGARHI + "rmg,X,य,ABC,?,सदर,Sadar,PS\n" + RAMGARHI
                        + "\"a\nb\",य,Y,JNP,SADAR,नया,New,THANA\n"))
                .map(problem -> problem.replaceAll(" (“|is empty).*", "").replace('\n', ' '))
                .containsExactly(
                        "line 3: code",
                        "line 3: name_hi",
                        "line 3: name_en",
                        "line 3: district",
                        "line 3: circle",
                        "line 3: type",
                        "line 4: code",
                        "line 5: code",
                        "line 5: circle");
    }

    @Test
    void aCodeAndACircleAreComparedWithTheLinesBefore() {
        assertThat(problems(HEADER + RAMGARHI + "RMG,बेलाघाट,Belaghat,JNP,SADAR,सदर,Headquarters,THANA\n"))
                .containsExactly(
                        "line 3: code “RMG” (expected: a code of its own; that one is taken by line 2)",
                        "line 3: circle “SADAR” (expected: one that is named सदर, Sadar, as on line 2)");
    }

    @Test
    void aNameIsOneLineOfLettersThatCanBeRead() {
        String bidi = RAMGARHI.replace("Ramgarhi", "Ram\u202Egarhi");
        String broken = RAMGARHI.replace("Ramgarhi", "\"Ram\ngarhi\"");
        String undecoded = RAMGARHI.replace("रामगढ़ी", "राम\uFFFDगढ़ी");
        String endless = RAMGARHI.replace("Ramgarhi", "R".repeat(101));

        assertThat(List.of(bidi, broken, undecoded, endless))
                .allSatisfy(line -> assertThat(problems(HEADER + line))
                        .singleElement()
                        .asString()
                        .contains("on one line, of at most 100 characters")
                        .doesNotContain("\n", "\u202E", "R".repeat(41)));
    }

    @Test
    void hindiNamesAreComposedSoThatOneNameIsOneText() {
        assertThat(read(RAMGARHI.replace("ढ\u093C", "\u095D")).stations())
                .isEqualTo(read(RAMGARHI).stations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "code;name_hi\nRMG;रामगढ़ी\n", "name_hi,code\n", RAMGARHI})
    void aFileWithoutTheHeaderIsNone(String text) {
        assertThat(problems(text))
                .singleElement()
                .asString()
                .startsWith("line 1: ")
                .endsWith("(expected: code,name_hi,name_en,district,circle,circle_name_hi,circle_name_en,type)");
    }

    @Test
    void aWrongHeaderIsNotRepeatedButWhatItLacks() {
        assertThat(problems("Sunita Devi,9876500048\n").get(0))
                .startsWith(
                        "line 1: no column code, name_hi, name_en, district, circle, circle_name_hi, circle_name_en, type (");
        assertThat(problems(HEADER.replace("type", "kind")).get(0)).startsWith("line 1: no column type (");
        assertThat(problems(HEADER.replace("code,name_hi", "name_hi,code")).get(0))
                .startsWith("line 1: the columns in another order, or more of them (");
    }

    @Test
    void aFileWithoutAStationIsNone() {
        assertThat(problems(HEADER)).containsExactly("line 2: nothing (expected: a station)");
    }

    private static StationFile read(String lines) {
        return StationFile.read(("\uFEFF" + HEADER + lines).getBytes(UTF_8), KNOWN);
    }

    private static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(WrongEntries.class)
                .isThrownBy(() -> StationFile.read(text.getBytes(UTF_8), KNOWN))
                .satisfies(wrong -> problems.addAll(wrong.problems()));
        return problems;
    }
}
