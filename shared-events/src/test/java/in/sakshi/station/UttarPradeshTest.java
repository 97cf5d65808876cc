package in.sakshi.station;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.UnitLevel;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real zones, ranges and districts, as the code lists have them (§4.10). */
class UttarPradeshTest {

    /** Zone: range(districts); range(districts) · next zone; a commissionerate with a star. */
    private static final String AS_LISTED = """
            लखनऊ: लखनऊ(लखनऊ*, उन्नाव, रायबरेली, सीतापुर, हरदोई, लखीमपुर खीरी); \
            अयोध्या(अयोध्या, सुल्तानपुर, अमेठी, बाराबंकी, अम्बेडकरनगर) · \
            गोरखपुर: गोरखपुर(गोरखपुर, देवरिया, कुशीनगर, महराजगंज); बस्ती(बस्ती, सिद्धार्थनगर, संतकबीरनगर); \
            देवीपाटन(गोण्डा, बहराइच, बलरामपुर, श्रावस्ती) · \
            वाराणसी: वाराणसी(वाराणसी*, जौनपुर, गाजीपुर, चन्दौली); मीरजापुर(मीरजापुर, सोनभद्र, भदोही); \
            आजमगढ़(आजमगढ़, मऊ, बलिया) · \
            प्रयागराज: प्रयागराज(प्रयागराज*, प्रतापगढ़, कौशाम्बी, फतेहपुर); चित्रकूटधाम(बांदा, चित्रकूट, हमीरपुर, महोबा) · \
            कानपुर: कानपुर(कानपुर नगर*, कानपुर देहात, इटावा, औरैया, कन्नौज, फर्रुखाबाद); झांसी(झांसी, ललितपुर, जालौन) · \
            आगरा: आगरा(आगरा*, मथुरा, फिरोजाबाद, मैनपुरी); अलीगढ़(अलीगढ़, हाथरस, एटा, कासगंज) · \
            बरेली: बरेली(बरेली, बदायूं, शाहजहांपुर, पीलीभीत); मुरादाबाद(मुरादाबाद, रामपुर, बिजनौर, अमरोहा, सम्भल) · \
            मेरठ: मेरठ(मेरठ, बुलन्दशहर, बागपत, हापुड़, गाजियाबाद*, गौतमबुद्धनगर*); \
            सहारनपुर(सहारनपुर, मुजफ्फरनगर, शामली)""";

    private static final UnitTree POLICE = UttarPradesh.police();

    @Test
    void allStandWhereTheListHasThemByTheNamesOfTheList() {
        assertThat(zones().map(UttarPradeshTest::asListed).collect(Collectors.joining(" · ")))
                .isEqualTo(AS_LISTED);
    }

    private static String asListed(Unit zone) {
        return zone.nameHindi() + ": "
                + POLICE.below(zone.path()).stream()
                        .map(range -> range.nameHindi() + "("
                                + POLICE.below(range.path()).stream()
                                        .map(district -> district.nameHindi() + (district.commissionerate() ? "*" : ""))
                                        .collect(Collectors.joining(", "))
                                + ")")
                        .collect(Collectors.joining("; "));
    }

    @Test
    void thereAreEightZonesEighteenRangesAndSeventyFiveDistrictsOfWhichSevenAreCommissionerates() {
        List<Unit> districts = civil(UnitLevel.DISTRICT).toList();

        assertThat(zones()).hasSize(8);
        assertThat(civil(UnitLevel.RANGE)).hasSize(18);
        assertThat(districts).hasSize(75);
        assertThat(districts.stream().filter(Unit::commissionerate).map(Unit::nameEnglish))
                .containsExactlyInAnyOrder(
                        "Agra", "Gautam Buddha Nagar", "Ghaziabad", "Kanpur Nagar", "Lucknow", "Prayagraj", "Varanasi");
    }

    @Test
    void everyDistrictIsInOneRangeAndNoTwoHaveACodeOrANameInCommon() {
        List<Unit> districts = civil(UnitLevel.DISTRICT).toList();

        assertThat(districts)
                .allSatisfy(district -> assertThat(POLICE.above(district.path()))
                        .map(Unit::level)
                        .containsExactly(UnitLevel.STATE, UnitLevel.ZONE, UnitLevel.RANGE));
        assertThat(POLICE.districts()).map(district -> district.path().code()).doesNotHaveDuplicates();
        assertThat(districts).map(Unit::nameHindi).doesNotHaveDuplicates();
        assertThat(districts).map(Unit::nameEnglish).doesNotHaveDuplicates();
    }

    @Test
    void theRailwayPoliceStandsBesideTheZonesWithItsSections() {
        assertThat(POLICE.unit(UnitPath.RAILWAY))
                .hasValueSatisfying(railway -> assertThat(railway.level()).isEqualTo(UnitLevel.ZONE));
        assertThat(POLICE.districts().stream().filter(unit -> UnitPath.RAILWAY.holds(unit.path())))
                .map(Unit::nameEnglish)
                .containsExactlyInAnyOrder(
                        "GRP Section Lucknow",
                        "GRP Section Gorakhpur",
                        "GRP Section Moradabad",
                        "GRP Section Prayagraj",
                        "GRP Section Agra",
                        "GRP Section Jhansi");
    }

    @Test
    void ofEachUnitItIsSaidFromWhereItIsKnown() {
        assertThat(POLICE.all())
                .allSatisfy(
                        unit -> assertThat(unit.source()).matches("seed [0-9]{3}|source [a-z]+|knowledge, unverified"));
        assertThat(POLICE.unit(new UnitPath("/UP/BLY/BLY/PBT")))
                .hasValueSatisfying(pilibhit -> assertThat(pilibhit.source()).isEqualTo("source kanwhizztimes"));
    }

    @Test
    void codesAreShortAndNamesAreOfTheirScriptAndComposed() {
        assertThat(POLICE.all()).allSatisfy(unit -> {
            assertThat(unit.path().code()).matches("[A-Z]{2,4}");
            assertThat(unit.nameHindi()).matches("[\\p{IsDevanagari} 0]+");
            assertThat(unit.nameEnglish()).matches("[A-Za-z ]+");
            assertThat(Normalizer.isNormalized(unit.nameHindi(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @Test
    void theDistrictOfTheWorkedCasesIsOnNoMap() {
        assertThat(POLICE.all()).map(Unit::nameHindi).doesNotContain("सरयूपुर", "देवगढ़", "नीमनगर");
    }

    @Test
    void itEndsWithTheDistricts() {
        assertThat(POLICE.stationsUnder(UnitPath.STATE)).isEmpty();
        assertThat(POLICE.all()).noneMatch(unit -> unit.level() == UnitLevel.CIRCLE);
    }

    private static Stream<Unit> zones() {
        return civil(UnitLevel.ZONE);
    }

    private static Stream<Unit> civil(UnitLevel level) {
        return POLICE.all().stream()
                .filter(unit -> unit.level() == level)
                .filter(unit -> !UnitPath.RAILWAY.holds(unit.path()));
    }
}
