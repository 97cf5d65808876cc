package in.sakshi.desk.query;

import in.sakshi.register.EntryNumber;
import java.time.LocalDate;

/**
 * That the record was destroyed of which a line told (नष्ट): what the line says instead.
 *
 * @param number in the register of destroyed records
 * @param orderNumber of the order on paper
 * @param orderedOn its date
 */
public record Destroyed(EntryNumber number, String orderNumber, LocalDate orderedOn) {}
