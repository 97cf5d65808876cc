package in.sakshi.command.docket;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.Merging;
import in.sakshi.command.complaint.Merging.Merged;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Joins a complaint to another: what ends in the one and goes on in the other is one commit (सम्मिलित करना). */
@Component
class MergingComplaints {

    private final CaseRoom room;
    private final DistrictRules districts;

    MergingComplaints(CaseRoom room, DistrictRules districts) {
        this.room = room;
        this.districts = districts;
    }

    @CommandHandler
    void handle(MergeComplaint command, Desk desk) {
        CaseId one = command.caseId();
        CaseId other = command.into().asCase();
        if (other.equals(one)) {
            throw new Refusal(Rule.MERGED_INTO_ITSELF);
        }
        if (!room.isRecorded(other)) {
            throw new Refusal(Rule.SURVIVOR_UNKNOWN);
        }
        // Always in the same order, so that two complaints that are joined to each other at once cannot wait for each
        // other.
        boolean oneFirst = one.toString().compareTo(other.toString()) < 0;
        Optional<Aggregate<Case>> first = room.takeUpOurs(oneFirst ? one : other, desk);
        Optional<Aggregate<Case>> second = room.takeUpOurs(oneFirst ? other : one, desk);
        Aggregate<Case> joined = CaseRoom.required(oneFirst ? first : second, one);
        Aggregate<Case> into = (oneFirst ? second : first).orElseThrow(() -> new Refusal(Rule.SURVIVOR_UNKNOWN));
        OpenFile survivor = into.invoke(Case::file);
        Merged merged =
                Merging.merge(joined.invoke(Case::file), survivor, command, districts.at(survivor.station(), desk));
        joined.execute(taken -> taken.decide(file -> merged.here()));
        into.execute(taken -> taken.decide(file -> merged.there()));
    }
}
