/** What encryption promises, and what keys survive. */
@NullMarked
package in.sakshi.ledger.secrecy;

import org.jspecify.annotations.NullMarked;
