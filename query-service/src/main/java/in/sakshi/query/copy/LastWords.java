package in.sakshi.query.copy;

import java.util.List;

/**
 * What stands at the end of a copy.
 *
 * @param sentences what it adds up to and up to where it is true, each on a line of its own
 * @param signatures who signs it when it is on paper
 */
record LastWords(List<String> sentences, List<String> signatures) {

    LastWords {
        sentences = List.copyOf(sentences);
        signatures = List.copyOf(signatures);
    }
}
