package org.pingandeng.portal.web.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pingandeng.portal.web.site.Ids;

/** What a form sent, as it was typed, and as numbers where it is some. */
final class Fields {

    private static final Pattern BREAKS = Pattern.compile("[\\s,，;；]+");
    private static final Pattern LIST = Pattern.compile("[\\r\\n,，;；]+");

    private Fields() {}

    static String text(HttpServletRequest request, String name, String otherwise) {
        String given = request.getParameter(name);
        return given == null ? otherwise : given.strip();
    }

    static List<String> all(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given).map(String::strip).toList();
    }

    /** The so many-eth of several fields of one name; an empty text where there are fewer. */
    static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : "";
    }

    static Integer number(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    static Double points(String text) {
        return text.matches("\\d{1,4}([.,]\\d{1,2})?") ? Double.valueOf(text.replace(',', '.')) : null;
    }

    static UUID id(String text) {
        return Ids.read(text).orElse(null);
    }

    /** Codes, which have no spaces in them. */
    static List<String> codes(String text) {
        return BREAKS.splitAsStream(text)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Topics, which may have spaces in them. */
    static List<String> topics(String text) {
        return LIST.splitAsStream(text)
                .map(String::strip)
                .map(topic -> topic.replaceAll("/+$", ""))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    static String plain(Double number) {
        return number == null
                ? ""
                : new java.math.BigDecimal(number.toString())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
