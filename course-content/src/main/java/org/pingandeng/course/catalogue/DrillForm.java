package org.pingandeng.course.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.exercise.model.DrillOrder;

/** The form of practice within a lesson: {@code topic}, {@code questions}, {@code count} and {@code right}. */
final class DrillForm {

    private static final int UNREADABLE = -1;

    private DrillForm() {}

    /** The order with what was typed. Of topic and questions those that {@code draw} names count. */
    static DrillOrder read(DrillOrder before, Map<String, String> fields) {
        String topic = fields.getOrDefault("topic", before.topic()).strip();
        List<String> questions = fields.containsKey("questions") ? codes(fields.get("questions")) : before.questions();
        String draw = fields.getOrDefault("draw", "");
        return new DrillOrder(
                draw.equals("questions") ? "" : topic,
                draw.equals("topic") ? List.of() : questions,
                number(fields.get("count"), before.count()),
                number(fields.get("right"), before.share()));
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[\\s,，;；]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static int number(String typed, int before) {
        if (typed == null) {
            return before;
        }
        String digits = typed.strip().replace("%", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    /** An order's fields as its form shows them. */
    static Map<String, String> fields(DrillOrder order) {
        Map<String, String> fields = new HashMap<>();
        fields.put("draw", order.named() ? "questions" : "topic");
        fields.put("topic", order.topic());
        fields.put("questions", String.join("\n", order.questions()));
        fields.put("count", shown(order.count()));
        fields.put("right", shown(order.share()));
        return fields;
    }

    private static String shown(int number) {
        return number == UNREADABLE ? "" : String.valueOf(number);
    }
}
