package org.pingandeng.portal.web.teach;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.Use;

/**
 * Which questions an address asks for: {@code q} words, {@code use}, {@code state}, {@code type}, {@code topic}. What
 * makes no sense means anything.
 *
 * @param wanted what the bank is asked
 */
record ItemFilter(Wanted wanted) {

    static ItemFilter of(HttpServletRequest request) {
        return new ItemFilter(new Wanted(
                PageNumber.words(request),
                named(Use.values(), request.getParameter("use")),
                named(ItemState.values(), request.getParameter("state")),
                text(request.getParameter("type")),
                text(request.getParameter("topic"))));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static <E extends Enum<E>> E named(E[] all, String given) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text(given)))
                .findFirst()
                .orElse(null);
    }

    /** The same filter as the query of an address, without its question mark. */
    String query() {
        return "q=" + coded(wanted.words()) + "&use=" + name(wanted.use()) + "&state=" + name(wanted.state()) + "&type="
                + coded(wanted.type()) + "&topic=" + coded(wanted.topic());
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
