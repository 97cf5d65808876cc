package in.sakshi.web.page;

/**
 * With which keys officers’ drafts are encrypted in their browsers (प्रारूप कुंजी). A draft lies where the next person at the PC could
 * read it; its key does not, and only a login yields it.
 */
@FunctionalInterface
public interface DraftKeys {

    /**
     * The key of an officer: the same each time, also after a restart, and no other officer’s.
     *
     * @return 32 bytes
     */
    byte[] of(String officer);
}
