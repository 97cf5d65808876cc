package in.sakshi.preventive;

import in.sakshi.fact.Happened;

/**
 * The person was brought before the magistrate (मजिस्ट्रेट के समक्ष प्रस्तुत).
 *
 * @param court which court
 */
public record ProducedBeforeMagistrate(PreventiveId preventiveId, String court, Happened happened)
        implements PreventiveEvent {}
