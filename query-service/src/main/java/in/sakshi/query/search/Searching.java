package in.sakshi.query.search;

import in.sakshi.casework.CaseId;
import in.sakshi.code.FirField;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FoundCase;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.query.register.fir.FirBook;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for cases. A number is looked for by its blind index; a name, which no index may hold as too many people share one, line by line in
 * the books of one station.
 */
public final class Searching {

    private final Lines<HelpDeskLine> applications;
    private final Lines<FirLine> reports;

    /** On those shelves. */
    public Searching(Shelves shelves) {
        this.applications = shelves.lines(HelpDeskBooks.LINES);
        this.reports = shelves.lines(FirBook.LINES);
    }

    /** The complaints of whoever gave that mobile number, at whatever station. */
    public List<FoundCase> complaintsOfMobile(String mobile) {
        List<FoundCase> found = new ArrayList<>();
        applications.forEach(List.of(HelpDeskBooks.MOBILE.is(mobile)), line -> found.add(found(line)));
        return found;
    }

    /** The complaint with that token on its receipt, in the book of that station. */
    public List<FoundCase> complaintWithToken(String token, StationCode station) {
        List<FoundCase> found = new ArrayList<>();
        applications.forEach(List.of(HelpDeskBooks.STATION.is(station.value())), line -> {
            if (line.destroyed() == null && line.number().token().equals(token)) {
                found.add(found(line));
            }
        });
        return found;
    }

    /** The complaints of whoever bears a name with all of those words, at that station. */
    public List<FoundCase> complaintsOfName(String name, StationCode station) {
        SoughtName sought = SoughtName.of(name);
        List<FoundCase> found = new ArrayList<>();
        applications.forEach(List.of(HelpDeskBooks.STATION.is(station.value())), line -> {
            if (sought.fits(line.application().complainant().name())) {
                found.add(found(line));
            }
        });
        return found;
    }

    /** The reports that somebody gave who bears a name with all of those words, in the book of that station. */
    public List<FoundCase> reportsOfName(String name, StationCode station) {
        SoughtName sought = SoughtName.of(name);
        List<FoundCase> found = new ArrayList<>();
        reports.forEach(List.of(FirBook.STATION.is(station.value())), line -> {
            String informant = line.report().entry(FirField.INFORMANT_NAME);
            if (informant != null && sought.fits(informant)) {
                found.add(found(line, informant));
            }
        });
        return found;
    }

    private static FoundCase found(HelpDeskLine line) {
        return new FoundCase(
                line.id(),
                line.position(),
                new CaseId(line.id()),
                line.number(),
                line.number().register().station(),
                line.application().receivedAt(),
                line.application().complainant().name(),
                line.application().category());
    }

    private static FoundCase found(FirLine line, String informant) {
        EntryNumber first = line.report().firstNumber();
        return new FoundCase(
                line.id(),
                line.position(),
                new CaseId(line.id().replaceAll("@.*", "")),
                line.number() == null ? first : line.number(),
                line.station(),
                line.entered().happenedAt(),
                informant,
                null);
    }
}
