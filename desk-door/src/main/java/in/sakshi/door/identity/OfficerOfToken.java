package in.sakshi.door.identity;

import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Makes of a token that was found good the officer whom it names. The token says which post and unit; the staff list must say the
 * same, so that a transfer ends at once what a token issued before it would still allow.
 */
final class OfficerOfToken implements Converter<Jwt, OfficerToken> {

    private final IdentitySettings.Claims claims;
    private final StaffList staff;

    OfficerOfToken(IdentitySettings.Claims claims, StaffList staff) {
        this.claims = claims;
        this.staff = staff;
    }

    /** @throws NotLetIn if the token names no officer, nobody of the staff list, or a posting that is over */
    @Override
    public OfficerToken convert(Jwt token) {
        String id = text(claims.officer(), token).orElseThrow(() -> new NotLetIn(Unknown.NO_OFFICER_IN_TOKEN));
        List<String> posts = texts(claims.post(), token);
        String unit = text(claims.unit(), token).orElseThrow(() -> new NotLetIn(Unknown.NO_OFFICER_IN_TOKEN));
        OfficerId officerId = id(id).filter(one -> staff.everPosted(one).isPresent())
                .orElseThrow(() -> new NotLetIn(Unknown.UNKNOWN_OFFICER));
        Officer officer = staff.officer(officerId).orElseThrow(() -> new NotLetIn(Unknown.POSTING_CHANGED));
        boolean posted = posts.contains(officer.post().name())
                && unit.equals(officer.unit().value());
        if (!posted) {
            throw new NotLetIn(Unknown.POSTING_CHANGED);
        }
        return new OfficerToken(officer);
    }

    private static Optional<OfficerId> id(String said) {
        try {
            return Optional.of(new OfficerId(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String claim, Jwt token) {
        return claim(claim, token) instanceof String said ? Optional.of(said) : Optional.empty();
    }

    private static List<String> texts(String claim, Jwt token) {
        Object said = claim(claim, token);
        if (said instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return said instanceof String one ? List.of(one) : List.of();
    }

    /** A name with dots is taken as it stands first, as some issuers write addresses there. */
    private static @Nullable Object claim(String name, Jwt token) {
        Object whole = token.getClaim(name);
        if (whole != null) {
            return whole;
        }
        Object found = token.getClaims();
        for (String step : Arrays.asList(name.split("\\.", -1))) {
            found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return found;
    }
}
