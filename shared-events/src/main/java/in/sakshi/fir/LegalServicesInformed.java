package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The Legal Services Authority has the copy of the report (विधिक सेवा प्राधिकरण को प्रति). */
public record LegalServicesInformed(FirId firId, @Nullable String letterNumber, Happened happened)
        implements FirEvent {}
