package in.sakshi.ledger;

/**
 * What became of a batch, known for certain.
 *
 * @param stored so many of its commits, from the first, are stored
 * @param obstacle why not all
 */
record Fate(int stored, Obstacle obstacle) {}
