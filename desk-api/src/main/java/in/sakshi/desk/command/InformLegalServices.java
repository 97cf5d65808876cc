package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/** Record that the Legal Services Authority has the copy (विधिक सेवा प्राधिकरण को प्रति दर्ज करें). */
public record InformLegalServices(
        FirId firId,
        @Text(max = 60) @Nullable String letterNumber,
        @Nullable Happened happened) implements FirCommand {}
