package in.sakshi.obligation;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * A post was told of a duty: that it is due, that the time is running out, or that it ran out (सूचना भेजी गयी). It happened when
 * the ladder says, whenever the service came round to it.
 *
 * @param notice which notice
 * @param to whom it is addressed: a post, and the officer where known
 * @param dueAt by when the duty is to be done
 */
public record NoticeSent(
        CaseId caseId, ObligationId obligation, NoticeId notice, Owner to, Instant dueAt, Happened happened)
        implements ObligationEvent {}
