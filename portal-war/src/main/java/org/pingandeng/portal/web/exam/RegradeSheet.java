package org.pingandeng.portal.web.exam;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.exam.RegradeView;

/**
 * The form of a correction as it was filled in.
 *
 * @param item which question; empty where the address names none
 * @param version that was sat; 0 where the address names none
 * @param appeal that is upheld by it; empty where nobody appealed
 * @param plan {@code drop}, the number of the version with the right key, or an empty text
 * @param nobodyLoses whether an answer keeps what the wrong key gave it
 * @param reason for those concerned
 * @param erratum for the public
 * @param seen what the last preview showed ({@link #signature}); empty before there was one
 */
public record RegradeSheet(
        Optional<UUID> item,
        int version,
        Optional<UUID> appeal,
        String plan,
        boolean nobodyLoses,
        String reason,
        String erratum,
        String seen) {

    private static final String DROP = "drop";
    private static final int LONGEST = 1000;

    static RegradeSheet of(HttpServletRequest request) {
        return new RegradeSheet(
                id(request, "item"),
                number(text(request, "version")).orElse(0),
                id(request, "appeal"),
                text(request, "plan"),
                !"POST".equals(request.getMethod())
                        || !text(request, "nobodyLoses").isEmpty(),
                text(request, "reason"),
                text(request, "erratum"),
                text(request, "seen"));
    }

    private static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    private static Optional<UUID> id(HttpServletRequest request, String name) {
        return Ids.read(text(request, name));
    }

    private static OptionalInt number(String given) {
        return given.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(given)) : OptionalInt.empty();
    }

    /**
     * The version with the right key.
     *
     * @return its number; empty where the question is dropped
     */
    public OptionalInt rekeyedTo() {
        return number(plan);
    }

    /**
     * What is wrong with a field.
     *
     * @param field its name
     * @param keys the versions by whose key answers can be marked
     * @return a key of the bundle
     */
    Optional<String> problem(String field, List<Integer> keys) {
        return switch (field) {
            case "plan" ->
                plan.equals(DROP) || rekeyedTo().stream().anyMatch(keys::contains)
                        ? Optional.empty()
                        : Optional.of("regrade.plan.missing");
            case "reason" -> written(reason, "regrade.reason.missing");
            default -> written(erratum, "regrade.erratum.missing");
        };
    }

    private static Optional<String> written(String text, String missing) {
        if (text.isEmpty()) {
            return Optional.of(missing);
        }
        return text.length() > LONGEST ? Optional.of("regrade.long") : Optional.empty();
    }

    boolean wrong(List<Integer> keys) {
        return List.of("plan", "reason", "erratum").stream()
                .anyMatch(field -> problem(field, keys).isPresent());
    }

    /** What a preview showed, in short: the plan and whom it concerned. */
    String signature(RegradeView view) {
        return plan + ":" + nobodyLoses + ":" + view.sittings() + ":"
                + view.lines().hashCode();
    }
}
