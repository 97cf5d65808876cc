package in.sakshi.preventive;

import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Against whom it is taken (जिसके विरुद्ध कार्यवाही). Earlier actions on the same person are counted by whoever reads, from
 * name, father’s name and mobile number; nothing of it stands in an id.
 *
 * @param name name
 * @param age in years
 * @param guardianName father’s or husband’s name
 * @param address village or quarter
 * @param mobile ten digits
 */
public record PreventivePerson(
        @Text(max = 120) String name,
        @Whole(min = 0, max = 120) @Nullable Integer age,
        @Text(max = 120) @Nullable String guardianName,
        @Text(max = 300) @Nullable String address,

        @Text(max = 10, form = "[6-9][0-9]{9}", example = "9876543210") @Nullable
        String mobile) {}
