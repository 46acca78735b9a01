package org.pingandeng.quiz.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;

/** What a {@code textEntryInteraction} accepts: words, or numbers with the tolerance that the item compares them by. */
final class QtiBlanks {

    private static final Set<String> NUMBERS = Set.of("float", "integer");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d)?");
    private static final int DECIMALS = 12;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QtiSheet sheet;
    private final QtiKey key;

    QtiBlanks(QtiSheet sheet, QtiKey key) {
        this.sheet = sheet;
        this.key = key;
    }

    Optional<Blank> read(Element interaction) {
        if (interaction.hasAttr("patternmask")) {
            sheet.loss(Loss.Kind.FORM, "patternMask");
        }
        if (key.rule() == QtiKey.Rule.OWN) {
            sheet.loss(Loss.Kind.SCORING, "responseProcessing");
        }
        List<String> accepted = words();
        if (accepted.isEmpty()) {
            sheet.problem(Column.ANSWER, Reason.EMPTY, "textEntryInteraction");
            return Optional.empty();
        }
        List<String> keys = NUMBERS.contains(key.type())
                ? accepted.stream().map(this::number).flatMap(Optional::stream).toList()
                : accepted;
        return keys.size() == accepted.size() && keys.stream().allMatch(Blank::possible)
                ? Optional.of(new Blank(keys))
                : sheet.misfit(accepted.toString());
    }

    /** The right ones first, then what the mapping says is worth as much; what is worth less is said. */
    private List<String> words() {
        List<String> accepted = new ArrayList<>(
                key.cardinality().equals("multiple")
                                || key.cardinality().equals("ordered")
                                || key.correct().isEmpty()
                        ? key.correct()
                        : key.correct().subList(0, 1));
        double most = key.mapped().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        for (Map.Entry<String, Double> entry : key.mapped().entrySet()) {
            boolean whole = entry.getValue() > 0 && entry.getValue() >= most;
            if (whole && !accepted.contains(entry.getKey())) {
                accepted.add(entry.getKey());
            } else if (!whole && entry.getValue() > 0 && !accepted.contains(entry.getKey())) {
                sheet.loss(Loss.Kind.WEIGHTS, entry.getKey() + "=" + entry.getValue());
            }
        }
        accepted.removeIf(String::isBlank);
        return accepted;
    }

    private Optional<String> number(String text) {
        Optional<BigDecimal> value = decimal(text);
        if (value.isEmpty() || key.compared().isEmpty()) {
            return value.map(QtiBlanks::plain);
        }
        Element by = key.compared().get();
        return by.tagName().equals("equalrounded") ? rounded(value.get(), by) : tolerant(value.get(), by);
    }

    /** {@code equalRounded}: the same when rounded, so half a unit of the last figure to either side. */
    private static Optional<String> rounded(BigDecimal value, Element by) {
        int figures = (int) Math.min(DECIMALS, Math.max(0, QtiKey.number(by.attr("figures"))));
        boolean places = by.attr("roundingmode").equals("decimalPlaces");
        BigDecimal shown = places
                ? value.setScale(figures, RoundingMode.HALF_UP)
                : value.round(new MathContext(Math.max(1, figures), RoundingMode.HALF_UP));
        return with(shown, HALF.multiply(shown.ulp()));
    }

    /** {@code equal}: exact, or within one or two tolerances, absolute or in percent of the value. */
    private static Optional<String> tolerant(BigDecimal value, Element by) {
        String[] said = by.attr("tolerance").strip().split("\\s+");
        Optional<BigDecimal> below = decimal(said[0]);
        Optional<BigDecimal> above = said.length > 1 ? decimal(said[1]) : below;
        String mode = by.attr("tolerancemode");
        if (mode.isEmpty() || mode.equals("exact") || below.isEmpty() || above.isEmpty()) {
            return Optional.of(plain(value));
        }
        BigDecimal unit = mode.equals("relative") ? value.abs().divide(HUNDRED) : BigDecimal.ONE;
        BigDecimal from = value.subtract(below.get().abs().multiply(unit));
        BigDecimal to = value.add(above.get().abs().multiply(unit));
        return with(from.add(to).divide(TWO), to.subtract(from).divide(TWO));
    }

    private static Optional<String> with(BigDecimal value, BigDecimal tolerance) {
        return Optional.of(plain(value) + "±" + plain(tolerance));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        BigDecimal cut = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
    }
}
