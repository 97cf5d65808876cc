package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Relieve an officer who gets no other posting here (कार्यमुक्त करें).
 *
 * @param officerId who
 * @param firstDay the first day without the post, in Kolkata
 * @param reason why, as that the officer retires
 * @param orderNumber the number of the order on paper
 */
public record RelieveOfficer(
        OfficerId officerId,
        LocalDate firstDay,
        @Text(max = 500) String reason,
        @Text(max = 100) String orderNumber,
        @Nullable Happened happened)
        implements PostingCommand {}
