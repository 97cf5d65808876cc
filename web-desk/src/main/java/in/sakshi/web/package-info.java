/** The desk in a browser (डेस्क): pages in Hindi and English over the two doors. Start at {@link in.sakshi.web.wiring.WebDeskConfiguration}. */
@NullMarked
package in.sakshi.web;

import org.jspecify.annotations.NullMarked;
