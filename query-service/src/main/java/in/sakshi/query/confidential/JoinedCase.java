package in.sakshi.query.confidential;

import in.sakshi.desk.query.Line;

/**
 * That others were joined to a case: whoever reads it must look for them.
 *
 * @param id of the case to which they were joined
 */
record JoinedCase(String id, long position) implements Line {}
