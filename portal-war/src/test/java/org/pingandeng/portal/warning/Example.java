package org.pingandeng.portal.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pingandeng.portal.warning.model.Figures;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.WarningCase;

/** A case for tests. */
public final class Example {

    private Example() {}

    /** A case with a code of its own. */
    public static WarningCase warning(String code, String title) {
        return new WarningCase(
                code,
                code.toLowerCase(),
                title,
                "",
                "一人下池，三人施救。",
                "",
                LocalDate.of(2016, 7, 11),
                "16:14",
                "",
                "宁夏",
                "中卫市",
                "发酵车间",
                "C 制造业",
                "工贸",
                "中毒和窒息",
                "WSA10023",
                Severity.S3,
                4,
                0,
                null,
                "",
                new BigDecimal("120.5"),
                "confirmed",
                List.of(new WarningCase.Step("16:14", "下罐")),
                "未通风、未检测，吸入硫化氢中毒。",
                List.of("未培训"),
                List.of("先通风"),
                List.of("安全生产法:28"),
                "通报",
                "",
                "space",
                List.of("有限空间"),
                Figures.PLAIN);
    }
}
