package org.pingandeng.portal.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.warning.model.WarningCase;

class CaseFieldsTest {

    private final WarningCase kept = Example.warning("CF1", "发酵罐中毒");

    @Test
    void aCaseComesBackFromItsFieldsAsItWas() {
        Map<String, String> fields = new HashMap<>(CaseFields.of(kept));
        fields.put("sources", "示例通报");
        assertEquals(List.of(), CaseFields.problems(fields));
        fields.put("sources", "");
        assertEquals(kept, CaseFields.read("CF1", kept, fields));
    }

    @Test
    void stepsAreALineEach() {
        Map<String, String> fields = new HashMap<>(CaseFields.of(kept));
        fields.put("timeline", "16:14 | 下罐\n16:20 | 倒下");
        assertEquals(
                new WarningCase.Step("16:20", "倒下"),
                CaseFields.read("CF1", kept, fields).timeline().get(1));
    }

    @Test
    void whatIsNoDayAndNoNumberIsSaid() {
        Map<String, String> fields = new HashMap<>(CaseFields.of(kept));
        fields.put("date", "去年夏天");
        fields.put("deaths", "三");
        fields.put("slug", "Ä");
        List<String> problems = CaseFields.problems(fields);
        assertTrue(problems.containsAll(List.of("date", "deaths", "slug", "sources")), problems.toString());
    }
}
