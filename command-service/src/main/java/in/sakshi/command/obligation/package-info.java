/**
 * Time limits: which duty is due when, under which rule (दायित्व). The rule book is data; what it said is recorded with the
 * duty when it begins, so a later edition changes nothing that is already running. Start at {@link
 * in.sakshi.command.obligation.RuleBook}.
 */
@NullMarked
package in.sakshi.command.obligation;

import org.jspecify.annotations.NullMarked;
