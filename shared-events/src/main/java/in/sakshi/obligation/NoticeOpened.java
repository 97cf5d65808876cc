package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * Somebody whom a notice was for has opened it (सूचना पढ़ी गयी). From then on that officer knew.
 *
 * @param notice which notice
 * @param openedBy who opened it
 */
public record NoticeOpened(
        CaseId caseId, ObligationId obligation, NoticeId notice, OfficerId openedBy, Happened happened)
        implements ObligationEvent {}
