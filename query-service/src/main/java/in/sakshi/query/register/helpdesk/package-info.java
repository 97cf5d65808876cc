/**
 * The help-desk application register (महिला हेल्प डेस्क प्रार्थना पत्र रजिस्टर). Start at {@link
 * in.sakshi.query.register.helpdesk.HelpDeskRegister}, which writes it, and {@link
 * in.sakshi.query.register.helpdesk.HelpDeskLayout}, which prints it.
 */
@NullMarked
package in.sakshi.query.register.helpdesk;

import org.jspecify.annotations.NullMarked;
