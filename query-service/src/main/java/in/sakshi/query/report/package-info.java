/**
 * What cases come to: who has how much in hand, what an in-charge must see to today, how a district did in a fortnight, the numbers of the
 * monthly form, and the notices that were sent (आख्या). All of it is chosen from lines that one group writes, one for each case, fact
 * and notice. Start at {@link in.sakshi.query.report.ReportRegister}.
 */
@NullMarked
package in.sakshi.query.report;

import org.jspecify.annotations.NullMarked;
