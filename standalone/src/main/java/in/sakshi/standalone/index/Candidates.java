package in.sakshi.standalone.index;

/**
 * Where to look for the answers to a query.
 *
 * @param positions of all documents that may be an answer
 * @param exact whether all of them are answers, so that none need be compared with the query again
 * @param inOrder whether they come in the order that was asked for; else in the order in which a scan meets them
 */
record Candidates(Iterable<Integer> positions, boolean exact, boolean inOrder) {}
