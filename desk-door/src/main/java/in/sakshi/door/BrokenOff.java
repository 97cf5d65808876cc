package in.sakshi.door;

import org.apache.coyote.CloseNowException;

/**
 * An answer cannot be finished, and as much of it is on its way already, cannot be taken back. The container closes the connection
 * at once, so that nobody takes half of it for the whole.
 */
public final class BrokenOff extends CloseNowException {}
