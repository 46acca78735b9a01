package org.pingandeng.portal.web.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.model.Figure;
import org.pingandeng.quiz.statistics.model.ItemFlag;

/**
 * Which items an address asks for and in which order: {@code flag}, and {@code sort} with a minus before it for the
 * other way round. What makes no sense means all of them, the gravest flags first.
 *
 * @param flag those that have it; null for all
 * @param sort a column
 * @param backwards whether the greatest comes first
 */
record ItemList(ItemFlag flag, String sort, boolean backwards) {

    private static final Comparator<ItemReport> BY_CODE = Comparator.comparing(ItemReport::code)
            .thenComparing(item -> item.key().version())
            .thenComparing(item -> item.key().part());

    private static final Map<String, Function<Boolean, Comparator<ItemReport>>> ORDERS = Map.of(
            "flags", plain(Comparator.comparing(ItemList::gravity)),
            "code", plain(BY_CODE),
            "type", plain(Comparator.comparing(item -> item.item().type())),
            "sittings", plain(Comparator.comparing(item -> item.figures().sittings())),
            "facility", by(item -> item.figures().facility()),
            "itemRest", by(item -> item.figures().itemRest()),
            "upperLower", by(item -> item.figures().upperLower()),
            "seconds", by(item -> item.figures().seconds()));

    static ItemList of(HttpServletRequest request) {
        String sort = Optional.ofNullable(request.getParameter("sort")).orElse("");
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        boolean known = ORDERS.containsKey(column);
        return new ItemList(
                flag(request.getParameter("flag")), known ? column : "flags", known && sort.startsWith("-"));
    }

    private static ItemFlag flag(String given) {
        return Arrays.stream(ItemFlag.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    private static Function<Boolean, Comparator<ItemReport>> plain(Comparator<ItemReport> order) {
        return backwards -> backwards ? order.reversed() : order;
    }

    /** Figures without a number come last, either way. */
    private static Function<Boolean, Comparator<ItemReport>> by(Function<ItemReport, Figure> figure) {
        return backwards -> Comparator.comparing(
                item -> figure.apply(item).number().orElse(null),
                Comparator.nullsLast(
                        backwards ? Comparator.<Double>reverseOrder() : Comparator.<Double>naturalOrder()));
    }

    private static int gravity(ItemReport item) {
        return item.flags().stream()
                .mapToInt(raised -> raised.flag() == ItemFlag.TOO_FEW
                        ? ItemFlag.values().length
                        : raised.flag().ordinal())
                .min()
                .orElse(ItemFlag.values().length + 1);
    }

    static boolean has(ItemReport item, ItemFlag flag) {
        return item.flags().stream().anyMatch(raised -> raised.flag() == flag);
    }

    List<ItemReport> from(List<ItemReport> all) {
        return all.stream()
                .filter(item -> flag == null || has(item, flag))
                .sorted(ORDERS.get(sort).apply(backwards).thenComparing(BY_CODE))
                .toList();
    }

    /** The query that sorts by a column: the other way round where it is sorted by it already. */
    String sortedBy(String column) {
        boolean again = column.equals(sort) && !backwards;
        return query(flag == null ? "" : flag.name(), (again ? "-" : "") + column);
    }

    String flagged(String name) {
        return query(name, (backwards ? "-" : "") + sort);
    }

    private static String query(String flag, String sort) {
        return "flag=" + flag + "&sort=" + sort;
    }

    /** For {@code aria-sort}. */
    String direction(String column) {
        return !column.equals(sort) ? "none" : backwards ? "descending" : "ascending";
    }
}
