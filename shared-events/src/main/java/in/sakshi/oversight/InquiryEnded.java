package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * The inquiry into how the case was handled is over; the case is closed to who inquired (विभागीय जांच समाप्त).
 *
 * @param officer who inquired
 */
public record InquiryEnded(CaseId caseId, OfficerId officer, Happened happened) implements OversightEvent {}
