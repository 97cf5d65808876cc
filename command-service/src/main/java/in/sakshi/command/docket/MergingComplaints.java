package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.Merging;
import in.sakshi.command.complaint.Merging.Merged;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Joins a complaint to another: what ends in the one and goes on in the other is one commit (सम्मिलित करना). */
@Component
class MergingComplaints {

    private final Repository<Case> cases;
    private final EventStore events;
    private final DistrictRules districts;

    MergingComplaints(Repository<Case> cases, EventStore events, DistrictRules districts) {
        this.cases = cases;
        this.events = events;
        this.districts = districts;
    }

    @CommandHandler
    void handle(MergeComplaint command, Desk desk) {
        String other = command.into().toString();
        if (command.into().equals(command.complaintId())) {
            throw new Refusal(Rule.MERGED_INTO_ITSELF);
        }
        if (events.lastSequenceNumberFor(other).isEmpty()) {
            throw new Refusal(Rule.SURVIVOR_UNKNOWN);
        }
        String one = command.caseId().toString();
        // Always in the same order, so that two complaints that are joined to each other at once cannot wait for each
        // other.
        boolean oneFirst = one.compareTo(other) < 0;
        Aggregate<Case> first = cases.load(oneFirst ? one : other);
        Aggregate<Case> second = cases.load(oneFirst ? other : one);
        Aggregate<Case> joined = oneFirst ? first : second;
        Aggregate<Case> into = oneFirst ? second : first;
        CaseRoom.requireOurs(joined, desk);
        if (!CaseRoom.isOurs(into, desk)) {
            throw new Refusal(Rule.SURVIVOR_UNKNOWN);
        }
        OpenFile survivor = into.invoke(Case::file);
        Merged merged =
                Merging.merge(joined.invoke(Case::file), survivor, command, districts.at(survivor.station(), desk));
        joined.execute(taken -> taken.decide(file -> merged.here()));
        into.execute(taken -> taken.decide(file -> merged.there()));
    }
}
