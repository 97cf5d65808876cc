/**
 * Worked cases with invented persons, recorded on an empty ledger through the command door's inner side under a clock that is moved back
 * to the days of the cases. Start at {@link in.sakshi.standalone.demo.DemoLoader}.
 */
@NullMarked
package in.sakshi.standalone.demo;

import org.jspecify.annotations.NullMarked;
