/** The rules of the house, checked on the whole system, each seen to bite. Start at {@link in.sakshi.architecture.HouseRules}. */
@NullMarked
package in.sakshi.architecture;

import org.jspecify.annotations.NullMarked;
