package in.sakshi.standalone.issuer;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets the persons of the staff list log in with their passwords; programs have no use for pages. Whatever was wrong, they are told the same. */
final class OfficerLogin implements AuthenticationProvider {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final StaffList staff;

    OfficerLogin(Accounts accounts, StaffList staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /**
     * @throws CredentialsExpiredException if the password is right but is one to be changed first
     * @throws BadCredentialsException if there is no such account, it is shut, or the password is wrong
     */
    @Override
    public Authentication authenticate(Authentication asked) {
        String id = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (password.length() > LONGEST) {
            throw new BadCredentialsException("refused");
        }
        Optional<Account> account = accounts.find(id).filter(known -> isAPersonOfTheStaffList(id));
        if (account.isEmpty()) {
            accounts.pretendToLook(password);
            throw new BadCredentialsException("refused");
        }
        if (!accounts.takes(account.get(), password)) {
            throw new BadCredentialsException("refused");
        }
        if (account.get().firstPassword()) {
            throw new CredentialsExpiredException("first password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                id,
                null,
                List.of(
                        new SimpleGrantedAuthority("OFFICER"),
                        // When the password was given: the desk is told that with who it is.
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    private boolean isAPersonOfTheStaffList(String id) {
        try {
            return staff.officer(new OfficerId(id))
                    .filter(officer -> officer.post() != Post.SCRIPT)
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> asked) {
        return asked == UsernamePasswordAuthenticationToken.class;
    }
}
