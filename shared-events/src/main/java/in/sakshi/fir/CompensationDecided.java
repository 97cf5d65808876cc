package in.sakshi.fir;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Authority, committee or court decided on compensation (क्षतिपूर्ति पर निर्णय).
 *
 * @param head under which head
 * @param granted whether it is granted, recommended or ordered
 * @param rupees how much, if it is known
 */
public record CompensationDecided(
        FirId firId,
        CompensationHead head,
        boolean granted,
        @Nullable Integer rupees,
        Happened happened) implements FirEvent {}
