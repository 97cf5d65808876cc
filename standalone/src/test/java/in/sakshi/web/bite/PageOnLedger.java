package in.sakshi.web.bite;

import in.sakshi.ledger.Ledger;

/** Breaks the rule "the desk knows the doors and nothing behind them", on purpose. */
interface PageOnLedger {
    Ledger broken();
}
