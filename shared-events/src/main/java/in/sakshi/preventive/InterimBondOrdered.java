package in.sakshi.preventive;

import in.sakshi.fact.Happened;

/**
 * The magistrate ordered a bond for the time of the inquiry (अन्तरिम बन्धपत्र का आदेश).
 *
 * @param bondAmount in rupees
 */
public record InterimBondOrdered(PreventiveId preventiveId, int bondAmount, Happened happened)
        implements PreventiveEvent {}
