package in.sakshi.complaint;

import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Who brings the complaint (आवेदिका / शिकायतकर्ता). Every component may be missing: nobody is sent away for want of one.
 *
 * @param name her name
 * @param age in years
 * @param guardianName father's or husband's name
 * @param address village or quarter
 * @param beat number of the beat
 * @param mobile ten digits
 * @param safeToCall whether a call puts her at no risk; not known if absent
 */
public record Complainant(
        @Text(max = 120) @Nullable String name,
        @Whole(min = 0, max = 120) @Nullable Integer age,
        @Text(max = 120) @Nullable String guardianName,
        @Text(max = 300) @Nullable String address,
        @Text(max = 20) @Nullable String beat,

        @Text(max = 10, form = "[6-9][0-9]{9}", example = "9876543210") @Nullable
        String mobile,

        @Nullable Boolean safeToCall) {}
