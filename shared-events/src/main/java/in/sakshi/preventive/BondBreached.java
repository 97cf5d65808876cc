package in.sakshi.preventive;

import in.sakshi.fact.Happened;

/**
 * The person broke the bond (बन्धपत्र का उल्लंघन).
 *
 * @param breach what was done
 */
public record BondBreached(PreventiveId preventiveId, String breach, Happened happened) implements PreventiveEvent {}
