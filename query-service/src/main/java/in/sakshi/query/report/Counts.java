package in.sakshi.query.report;

import in.sakshi.query.pendency.Moment;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.Collection;

/** Fills in the monthly form for some stations and a stretch of days (मासिक प्रपत्र). */
public final class Counts {

    private final CountedFacts facts;
    private final CountedDuties duties;

    /** What stands on those shelves. */
    public Counts(Shelves shelves) {
        this.facts = new CountedFacts(shelves);
        this.duties = new CountedDuties(shelves);
    }

    /** The form as it was filled in at that moment, by that knowledge. */
    public Form of(Collection<StationCode> stations, Span span, Moment moment) {
        Form form = new Form();
        facts.fill(form, stations, span, moment);
        duties.fill(form, stations, span, moment);
        return form;
    }
}
