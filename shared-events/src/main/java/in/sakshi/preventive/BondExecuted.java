package in.sakshi.preventive;

import in.sakshi.fact.Happened;
import java.time.LocalDate;

/**
 * The person gave a bond (पाबन्द).
 *
 * @param bondAmount in rupees
 * @param sureties how many stand surety
 * @param bondFrom its first day
 * @param bondTo its last day
 */
public record BondExecuted(
        PreventiveId preventiveId,
        int bondAmount,
        int sureties,
        LocalDate bondFrom,
        LocalDate bondTo,
        Happened happened)
        implements PreventiveEvent {}
