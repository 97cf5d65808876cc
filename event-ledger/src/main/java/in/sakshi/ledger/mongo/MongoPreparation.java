package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Origin;

/** What an administrator does once, so that the ledger's own database user needs no right to do it: the {@code prepare} verb. */
public final class MongoPreparation {

    private MongoPreparation() {}

    /**
     * Makes the collections, their unique indexes and the origin, as far as they are missing; does no harm when repeated.
     *
     * @param place the place, with an administrator's sign-in
     * @param newOriginIfEmpty the origin the ledger gets if it has none
     * @return the ledger's origin
     */
    public static Origin prepare(MongoPlace place, Origin newOriginIfEmpty) {
        return Opening.of(place, opening -> {
            opening.ensureIndexes();
            Origin origin = opening.origin(newOriginIfEmpty);
            opening.client().close();
            return origin;
        });
    }
}
