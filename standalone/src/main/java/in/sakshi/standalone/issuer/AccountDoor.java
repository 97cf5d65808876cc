package in.sakshi.standalone.issuer;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Task;
import in.sakshi.door.Language;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.door.identity.Caller;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the administrator makes accounts for officers who are posted, and shuts them (खाते). A first password is answered once and kept
 * nowhere in clear; it is good for nothing but choosing another.
 */
@RestController
class AccountDoor {

    private static final Logger LOG = LoggerFactory.getLogger(AccountDoor.class);
    private static final Set<Post> PERMITTED = Task.KEEPING_THE_LIST.posts();

    private final Accounts accounts;
    private final StaffList staff;

    AccountDoor(Accounts accounts, StaffList staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /**
     * An account.
     *
     * @param officer the officer's id
     * @param firstPassword what it was opened with just now; absent if it was there already
     */
    record Opened(String officer, @Nullable String firstPassword) {}

    /** Why that cannot be; the sentences stand in the words of the issuer under {@code account.<name>}. */
    enum Refused {
        /** Only who is posted gets an account. */
        NOT_POSTED(HttpStatus.CONFLICT),
        /** There is none. */
        NO_ACCOUNT(HttpStatus.NOT_FOUND),
        /** Nobody shuts their own, or gives themselves another first password. */
        ONES_OWN(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Refused(HttpStatus status) {
            this.status = status;
        }
    }

    /** The refusal on its way to the answer. */
    static final class NotDone extends RuntimeException {

        private final Refused why;

        NotDone(Refused why) {
            super(why.name());
            this.why = why;
        }
    }

    @Operation(summary = "Make an account for a posted officer; if there is one, it stays as it is")
    @PutMapping("/accounts/{officer}")
    ResponseEntity<Opened> open(@PathVariable String officer, HttpServletRequest request) {
        Officer posted = require(officer, request, staff::officer, Refused.NOT_POSTED);
        String first = Passwords.first();
        if (!accounts.openNew(posted.id().value(), first, posted.person())) {
            return ResponseEntity.ok(new Opened(officer, null));
        }
        LOG.info(
                "The account of {} was made by {}",
                posted.id(),
                Caller.of(request).id());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Opened(officer, first));
    }

    @Operation(
            summary = "Give an officer who has lost hers another first password; whoever was logged in is so no longer")
    @PostMapping("/accounts/{officer}/first-password")
    Opened renew(@PathVariable String officer, HttpServletRequest request) {
        Officer posted = require(officer, request, staff::officer, Refused.NOT_POSTED);
        requireAnother(posted, request);
        requireAccount(posted);
        String first = Passwords.first();
        accounts.open(posted.id().value(), first, posted.person());
        LOG.info(
                "The account of {} was given another first password by {}",
                posted.id(),
                Caller.of(request).id());
        return new Opened(officer, first);
    }

    @Operation(
            summary =
                    "Shut the account of an officer; tokens that were given out end within minutes, by a relief at once")
    @DeleteMapping("/accounts/{officer}")
    ResponseEntity<Void> shut(@PathVariable String officer, HttpServletRequest request) {
        Officer known = require(officer, request, staff::everPosted, Refused.NO_ACCOUNT);
        requireAnother(known, request);
        requireAccount(known);
        accounts.shut(known.id().value());
        LOG.info(
                "The account of {} was shut by {}",
                known.id(),
                Caller.of(request).id());
        return ResponseEntity.noContent().build();
    }

    private Officer require(
            String id, HttpServletRequest request, Function<OfficerId, Optional<Officer>> among, Refused otherwise) {
        Officer asking = Caller.of(request);
        if (!PERMITTED.contains(asking.post())) {
            throw new NotPermitted(asking.post(), PERMITTED);
        }
        Officer officer = id(id).flatMap(among).orElseThrow(() -> new NotDone(otherwise));
        if (!asking.answersFor(officer.unit())) {
            throw new OutsideOfUnit(staff.tree().unit(asking.unit()).orElseThrow());
        }
        return officer;
    }

    private static Optional<OfficerId> id(String said) {
        try {
            return Optional.of(new OfficerId(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void requireAnother(Officer officer, HttpServletRequest request) {
        if (officer.id().equals(Caller.of(request).id())) {
            throw new NotDone(Refused.ONES_OWN);
        }
    }

    private void requireAccount(Officer officer) {
        if (accounts.find(officer.id().value()).isEmpty()) {
            throw new NotDone(Refused.NO_ACCOUNT);
        }
    }

    @ExceptionHandler(NotDone.class)
    ResponseEntity<ProblemDetail> answer(NotDone refused, HttpServletRequest request) {
        PageWords words = new PageWords(Language.of(request));
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(refused.why.status, words.say("account." + refused.why));
        problem.setTitle(words.say("account.title"));
        problem.setType(URI.create("urn:sakshi:problem:"
                + refused.why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return ResponseEntity.status(refused.why.status).body(problem);
    }
}
