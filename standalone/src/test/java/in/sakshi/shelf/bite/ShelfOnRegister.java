package in.sakshi.shelf.bite;

import in.sakshi.query.wiring.QueryServiceConfiguration;

/** Breaks the rule "shelves know neither side", on purpose. */
interface ShelfOnRegister {
    QueryServiceConfiguration broken();
}
