package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The platform was asked in writing to keep its logs before they expire (साक्ष्य संरक्षण पत्र). */
public record EvidencePreservationAsked(
        ComplaintId complaintId, String platform, @Nullable String letterNumber, Happened happened)
        implements ComplaintEvent {}
