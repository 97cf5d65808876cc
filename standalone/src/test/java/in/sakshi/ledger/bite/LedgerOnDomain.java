package in.sakshi.ledger.bite;

import in.sakshi.complaint.ComplaintId;

/** Breaks the rule "the ledger knows no domain", on purpose. */
interface LedgerOnDomain {
    ComplaintId broken();
}
