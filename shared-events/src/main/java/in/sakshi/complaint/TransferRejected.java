package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** The other station did not take the complaint (स्थानान्तरण अस्वीकार). */
public record TransferRejected(ComplaintId complaintId, String reason, Happened happened) implements ComplaintEvent {}
