@NullMarked
package in.sakshi.query.register.helpdesk;

import org.jspecify.annotations.NullMarked;
