package in.sakshi.fir;

import in.sakshi.code.FirOrigin;
import in.sakshi.fact.Text;
import in.sakshi.law.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report says, as it was first written (रिपोर्ट का विवरण).
 *
 * @param sections under which it is registered
 * @param occurrence when and where
 * @param gdNumber number of the entry in the general diary
 * @param origin by what way it came about
 * @param informant who gave the information
 * @param victim to whom it was done
 * @param accused against whom, named or unknown
 */
public record FirReport(
        List<Section> sections,
        Occurrence occurrence,

        @Text(max = 6, form = "[0-9]{1,6}", example = "031") @Nullable
        String gdNumber,

        FirOrigin origin,
        Informant informant,
        Victim victim,
        List<AccusedPerson> accused) {
    public FirReport {
        sections = List.copyOf(sections);
        accused = List.copyOf(accused);
    }
}
