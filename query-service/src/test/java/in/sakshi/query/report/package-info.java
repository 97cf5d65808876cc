/** Tests of the reports. Start at {@link in.sakshi.query.report.CampaignTest}. */
@NullMarked
package in.sakshi.query.report;

import org.jspecify.annotations.NullMarked;
