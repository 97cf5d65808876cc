package in.sakshi.standalone.issuer;

import in.sakshi.code.Post;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.util.List;
import java.util.Optional;

/** The accounts of a service that is started for the first time. */
public final class FirstAccounts {

    /** The password of every officer of a demo, where all persons are invented; its login page says it. */
    public static final String OF_THE_DEMO = "sakshi-demo";

    private final Accounts accounts;
    private final StaffList staff;

    FirstAccounts(Accounts accounts, StaffList staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /** Gives everybody on the staff list of a demo an account, if nobody has one yet. */
    public void ofADemo() {
        if (accounts.isEmpty()) {
            List<String> everybody = staff.officers().stream()
                    .map(officer -> officer.id().value())
                    .toList();
            accounts.openForGood(everybody, OF_THE_DEMO);
        }
    }

    /**
     * Gives the first administrator of the staff list an account, if nobody has one yet.
     *
     * @return what she logs in with, to be told once; empty if there are accounts already, or no administrator
     */
    public Optional<First> ofTheAdministrator() {
        Optional<Officer> administrator = staff.officers().stream()
                .filter(officer -> officer.post() == Post.SYSADMIN)
                .findFirst();
        if (!accounts.isEmpty() || administrator.isEmpty()) {
            return Optional.empty();
        }
        First first = new First(administrator.get().id().value(), Passwords.first());
        accounts.open(first.officer(), first.password(), true);
        return Optional.of(first);
    }

    /**
     * With what somebody logs in for the first time.
     *
     * @param officer the officer's id
     * @param password good for one login, in which another is chosen
     */
    public record First(String officer, String password) {}
}
