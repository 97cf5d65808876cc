package in.sakshi.story;

import static in.sakshi.story.C4.COMPLAINT;
import static in.sakshi.story.C4.FIR;

import in.sakshi.casework.CaseId;
import in.sakshi.docs.GeneratedPage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked case C4: a zero report of rape, and a day that was lost, told in three parts. */
class C4Story {

    private static final String TITLE =
            "C4: शून्य एफ0आई0आर0, बलात्कार; चौबीस घण्टे बीत गये · A zero report of rape, and a day that was lost";

    @TempDir
    Path data;

    @Test
    void itRunsAsItIsTold() {
        try (StoryDesk desk = StoryDesk.open(data)) {
            Map<CaseId, String> cases = new LinkedHashMap<>();
            cases.put(COMPLAINT, "MHD-0066/2025");
            cases.put(FIR, "FIR");
            TalePage page = new TalePage(new Spoken(desk.staff()), TITLE);
            Tale tale = new Tale(desk, Script.of("C4"), cases, page).afterOthers(65);
            C4FirstNight.happens(tale);
            C4LostDay.happens(tale);
            C4Aftermath.happens(tale);
            new GeneratedPage("stories/c4.md", getClass(), page.text()).isFresh();
        }
    }
}
