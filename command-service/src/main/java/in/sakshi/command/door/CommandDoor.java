package in.sakshi.command.door;

import in.sakshi.ledger.secrecy.Secrecy;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes every command. Hidden from the generated description, as {@link CommandDescription} describes each by itself. */
@Hidden
@RestController
class CommandDoor {

    private final Incoming incoming;
    private final OnceOnly onceOnly;
    private final CommandMeters meters;
    private final Secrecy secrecy;

    CommandDoor(Incoming incoming, OnceOnly onceOnly, CommandMeters meters, Secrecy secrecy) {
        this.incoming = incoming;
        this.onceOnly = onceOnly;
        this.meters = meters;
        this.secrecy = secrecy;
    }

    @PostMapping("/api/commands/{name}")
    ResponseEntity<Answer> take(@PathVariable String name, HttpServletRequest request) {
        Settled settled = meters.timed(name, () -> onceOnly.settle(incoming.read(name, request)));
        // The type is said here, or what the caller accepts would be looked at only now that it is recorded.
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(settled.answer(secrecy));
    }
}
