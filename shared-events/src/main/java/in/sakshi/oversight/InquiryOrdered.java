package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;

/**
 * Somebody is to inquire into how the case was handled, and for that sees it for a time (विभागीय जांच का आदेश).
 *
 * @param officer who inquires
 * @param order number and date of the order
 * @param until the last day on which they see the case
 */
public record InquiryOrdered(CaseId caseId, OfficerId officer, String order, LocalDate until, Happened happened)
        implements OversightEvent {}
