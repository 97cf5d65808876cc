package in.sakshi.desk.query;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow by copying. */
final class More {

    private More() {}

    /** The list with one more at its end. */
    static <T> List<T> of(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }
}
