package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** She was given the receipt with her token (रसीद दी गयी). */
public record ReceiptIssued(ComplaintId complaintId, String token, Happened happened) implements ComplaintEvent {}
