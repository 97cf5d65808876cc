package in.sakshi.door.identity;

import in.sakshi.station.Officer;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An officer who has been let in. The token itself is not kept: nobody needs it any more, and nobody shall log it. */
final class OfficerToken extends AbstractAuthenticationToken {

    private final transient Officer officer;

    OfficerToken(Officer officer) {
        super(List.of(new SimpleGrantedAuthority(officer.post().name())));
        this.officer = officer;
        setAuthenticated(true);
    }

    Officer officer() {
        return officer;
    }

    @Override
    public Object getPrincipal() {
        return officer.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The officer's id: never a name. */
    @Override
    public String getName() {
        return officer.id().value();
    }
}
