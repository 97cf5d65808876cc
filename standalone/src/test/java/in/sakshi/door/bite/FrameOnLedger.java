package in.sakshi.door.bite;

import in.sakshi.ledger.Ledger;

/** Breaks the rule "the frame of a door knows neither side", on purpose. */
interface FrameOnLedger {
    Ledger broken();
}
