/**
 * Forms made of the records that are sent (प्रपत्र): what a command asks for is asked for, in the reader’s words. Start at {@link
 * in.sakshi.web.form.CommandForm}.
 */
@NullMarked
package in.sakshi.web.form;

import org.jspecify.annotations.NullMarked;
