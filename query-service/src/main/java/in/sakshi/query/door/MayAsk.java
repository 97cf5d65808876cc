package in.sakshi.query.door;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Topic;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.identity.Caller;
import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets only those ask whose post may, by the table of posts, before any parameter is read. */
final class MayAsk implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            Officer asking = Caller.of(request);
            Set<Post> permitted = permitted(request);
            if (!permitted.contains(asking.post())) {
                throw new NotPermitted(asking.post(), permitted);
            }
        }
        return true;
    }

    private static Set<Post> permitted(HttpServletRequest request) {
        Object address = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Topic.at(String.valueOf(address)).map(Topic::posts).orElse(Set.of());
    }
}
