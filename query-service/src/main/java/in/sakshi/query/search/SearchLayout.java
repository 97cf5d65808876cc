package in.sakshi.query.search;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.desk.query.FoundCase;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import org.jspecify.annotations.Nullable;

/** How what was found is shown. */
public final class SearchLayout {

    /** The columns. */
    public static final Layout<FoundCase> COLUMNS = Layout.<FoundCase>of("search")
            .column("number", (found, print) -> found.number().toString())
            .column("station", (found, print) -> print.station(found.station()))
            .column("at", (found, print) -> print.moment(found.at()))
            .column("applicant", (found, print) -> found.applicant())
            .column("category", SearchLayout::category);

    private SearchLayout() {}

    private static @Nullable String category(FoundCase found, Print print) {
        ComplaintCategory category = found.category();
        return category == null ? null : print.words().label(category);
    }
}
