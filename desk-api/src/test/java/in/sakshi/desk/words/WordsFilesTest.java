package in.sakshi.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.docs.Sources;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two words files say everything, once, in letters that a person can read. */
class WordsFilesTest {

    private static final WordsFile HINDI = WordsFile.read("words.properties");
    private static final WordsFile ENGLISH = WordsFile.read("words_en.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Set<UnicodeScript> DEVANAGARI_AND_LATIN =
            EnumSet.of(UnicodeScript.DEVANAGARI, UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    static Stream<WordsFile> files() {
        return Stream.of(HINDI, ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingThatCanBeShownHasAWordAndNothingElseHas(WordsFile file) {
        Set<String> missing = new TreeSet<>(NeededKeys.all());
        missing.removeAll(file.texts().keySet());
        Set<String> surplus = new TreeSet<>(file.texts().keySet());
        surplus.removeAll(NeededKeys.all());

        assertThat(missing).as("keys that are missing in %s", file).isEmpty();
        assertThat(surplus).as("keys of %s for which nothing asks", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwice(WordsFile file) {
        assertThat(file.keys()).doesNotHaveDuplicates();
    }

    @Test
    void bothFilesHaveTheSameOrderSoThatTheyCanBeReadSideBySide() {
        assertThat(ENGLISH.keys()).isEqualTo(HINDI.keys());
    }

    @Test
    void everyCodeListHasAName() {
        List<String> lists = new ArrayList<>(Sources.typesIn("in.sakshi.code"));
        lists.add("EntryField");
        assertThat(CodeLists.NAMES.keySet().stream().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsBlankOrPaddedOrTwiceSpaced(WordsFile file) {
        assertThat(those(file, text -> text.isBlank() || !text.equals(text.strip()) || text.contains("  ")))
                .isEmpty();
    }

    @Test
    void onlyTheRulesThatNameSomethingHaveAPlaceholderAndInBothLanguages() {
        Set<String> naming = Set.of(
                "refusal.REFERRAL_STILL_OPEN",
                "refusal.FOLLOW_UP_STILL_OPEN",
                "refusal.OBLIGATION_STILL_OPEN",
                "refusal.MANDATORY_COUNSELLING_INCOMPLETE",
                "refusal.DOCUMENTS_MISSING",
                "refusal.LAXER_THAN_THE_LAW",
                "refusal.OFFICER_RELIEVED",
                "refusal.OFFICER_ON_LEAVE",
                "refusal.ADDRESSEE_ON_LEAVE",
                "refusal.POSTING_BEFORE_THE_PRESENT_ONE",
                "refusal.POSTING_TOO_FAR_AHEAD",
                "refusal.RETENTION_NOT_OVER",
                "refusal.RECORD_DESTROYED");
        assertThat(files())
                .allSatisfy(file -> assertThat(those(file, text -> text.indexOf('{') >= 0))
                        .containsOnlyKeys(naming)
                        .allSatisfy((key, text) -> assertThat(
                                        PLACEHOLDER.matcher(text).results())
                                .singleElement()
                                .satisfies(found -> assertThat(found.group()).isEqualTo("{0}"))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noStraightQuotationMarkWouldBeSwallowedByMessageFormat(WordsFile file) {
        assertThat(those(file, text -> text.indexOf('\'') >= 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void textsAreComposedAndOfNoForeignScript(WordsFile file) {
        assertThat(those(file, text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)))
                .isEmpty();
        assertThat(those(
                        file,
                        text -> !text.codePoints()
                                .allMatch(c -> DEVANAGARI_AND_LATIN.contains(UnicodeScript.of(c))
                                        && Character.getType(c) != Character.FORMAT)))
                .isEmpty();
    }

    @Test
    void hindiIsHindiWithLatinDigits() {
        assertThat(those(HINDI, text -> !hasDevanagari(text) || text.matches(".*[०-९].*")))
                .isEmpty();
    }

    @Test
    void englishIsEnglish() {
        assertThat(those(ENGLISH, WordsFilesTest::hasDevanagari)).isEmpty();
    }

    @Test
    void aRefusalIsAtLeastTwoWholeSentences() {
        assertThat(those(HINDI, text -> !text.matches(".+[।].+।")))
                .noneSatisfy((key, text) -> assertThat(key).startsWith("refusal."));
        assertThat(those(ENGLISH, text -> !text.matches(".+[.] .+[.]")))
                .noneSatisfy((key, text) -> assertThat(key).startsWith("refusal."));
    }

    private static boolean hasDevanagari(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.DEVANAGARI);
    }

    private static Map<String, String> those(WordsFile file, Predicate<String> suspicious) {
        return file.texts().entrySet().stream()
                .filter(entry -> suspicious.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
