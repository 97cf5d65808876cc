package in.sakshi.query.report;

import static java.util.Objects.requireNonNull;

import in.sakshi.code.DisposalType;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Reading;
import in.sakshi.fact.Fact;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.testing.Act;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of the form, told by reading the ledger from its beginning: the plainest way there is. */
final class FreshCount {

    private record Said(ComplaintEvent event, StationCode station, Known when, int order) {}

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    private FreshCount() {}

    /** Each heading under which something is counted, with the number. */
    static Map<String, Long> of(List<Act> ledger, Set<StationCode> stations, Span span, Moment moment) {
        FreshCount fresh = new FreshCount();
        fresh.read(ledger);
        fresh.reunited(stations, span, moment);
        fresh.said.removeIf(one -> !one.when().holdsAt(moment.at(), moment.reading()));
        fresh.received(stations, span, moment);
        fresh.disposed(stations, span);
        return fresh.counts;
    }

    /** A case is at the station that took it last, as far as had been recorded when something else was. */
    private void read(List<Act> ledger) {
        Map<String, StationCode> at = new HashMap<>();
        for (Act act : ledger) {
            for (Fact fact : act.facts()) {
                if (fact instanceof ComplaintReceived received) {
                    at.put(
                            received.caseId().toString(),
                            received.number().register().station());
                }
                if (fact instanceof TransferAccepted accepted) {
                    at.put(accepted.caseId().toString(), accepted.station());
                }
                if (fact instanceof ComplaintEvent event) {
                    said.add(new Said(
                            event,
                            requireNonNull(at.get(event.caseId().toString())),
                            new Known(event.happened().at(), act.recordedAt()),
                            said.size()));
                }
            }
        }
    }

    private void received(Set<StationCode> stations, Span span, Moment moment) {
        for (Said one : said) {
            if (!stations.contains(one.station()) || !span.holds(one.when().happenedAt())) {
                continue;
            }
            if (one.event() instanceof ComplaintReceived received) {
                count(CountLine.RECEIVED_BY_SOURCE, received.source().name());
                count(CountLine.RECEIVED_BY_CATEGORY, category(received, moment));
            } else if (one.event() instanceof ReferralMade made) {
                count(CountLine.REFERRALS, made.agency().name());
            }
        }
    }

    private String category(ComplaintReceived received, Moment moment) {
        String category = received.category().name();
        for (Said one : ordered(moment.reading())) {
            if (!one.event().caseId().equals(received.caseId())) {
                continue;
            }
            if (one.event() instanceof CategorySet set) {
                category = set.category().name();
            } else if (one.event() instanceof EntryCorrected corrected && corrected.field() == EntryField.CATEGORY) {
                category = String.valueOf(corrected.newValue());
            }
        }
        return category;
    }

    private void disposed(Set<StationCode> stations, Span span) {
        Map<String, DisposalApproved> last = new HashMap<>();
        for (Said one : ordered(Reading.KNOWN)) {
            if (one.event() instanceof DisposalApproved approved
                    && stations.contains(one.station())
                    && span.holds(one.when().happenedAt())) {
                last.put(approved.caseId().toString(), approved);
            }
        }
        last.values()
                .forEach(approved -> count(CountLine.DISPOSED, approved.type().name()));
    }

    /** A family is reunited when that is said first; the generator has no centre say so before the disposal does. */
    private void reunited(Set<StationCode> stations, Span span, Moment moment) {
        Map<String, Said> first = new HashMap<>();
        for (Said one : said) {
            if (one.event() instanceof DisposalApproved approved && approved.type() == DisposalType.REUNITED) {
                first.putIfAbsent(approved.caseId().toString(), one);
            }
        }
        first.values().stream()
                .filter(one -> one.when().holdsAt(moment.at(), moment.reading()))
                .filter(one -> stations.contains(one.station())
                        && span.holds(one.when().happenedAt()))
                .forEach(one -> counts.merge(CountLine.REUNITED.name(), 1L, Long::sum));
    }

    private List<Said> ordered(Reading reading) {
        return said.stream()
                .sorted(Comparator.comparing((Said one) -> one.when().by(reading))
                        .thenComparing(Said::order))
                .toList();
    }

    private void count(CountLine line, String code) {
        counts.merge(line.name(), 1L, Long::sum);
        counts.merge(line + "/" + code, 1L, Long::sum);
    }
}
