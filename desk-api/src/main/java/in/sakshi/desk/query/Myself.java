package in.sakshi.desk.query;

import in.sakshi.code.Post;
import in.sakshi.station.OfficerId;
import java.util.List;

/**
 * Who asks, as the service knows them at that moment (मेरा परिचय).
 *
 * @param name with the rank, in the reader’s language
 * @param post which decides what they may do and ask
 * @param postName the post as a person says it
 * @param unit for which they answer
 * @param above the names of the units above it, the nearest first
 */
public record Myself(OfficerId officer, String name, Post post, String postName, UnitShown unit, List<String> above) {

    public Myself {
        above = List.copyOf(above);
    }
}
