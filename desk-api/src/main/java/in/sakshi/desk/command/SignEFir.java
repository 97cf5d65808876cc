package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/** Record that the giver has signed (ई-सूचना पर हस्ताक्षर दर्ज करें). */
public record SignEFir(FirId firId, @Nullable Happened happened) implements FirCommand {}
