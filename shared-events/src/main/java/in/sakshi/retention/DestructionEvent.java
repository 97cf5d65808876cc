package in.sakshi.retention;

import in.sakshi.fact.Fact;

/** What remains of a case (नष्टीकरण): recorded beside it, on a stream of which the key is never destroyed. */
public sealed interface DestructionEvent extends Fact permits RecordDestroyed {

    /** What it stands for. */
    DestroyedId destroyedId();
}
