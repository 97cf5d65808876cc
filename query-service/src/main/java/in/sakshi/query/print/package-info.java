/**
 * How lines are printed (मुद्रण): columns with their titles, dates as dd.MM.yyyy HH:mm in Indian time, codes by their labels,
 * officers by name, struck-through entries beside those that stand. Start at {@link in.sakshi.query.print.Layout}.
 */
@NullMarked
package in.sakshi.query.print;

import org.jspecify.annotations.NullMarked;
