package org.pingandeng.portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented questions in the length, mixture and likeness of a trainer's: one in fifty is nearly another one. */
public final class SampleQuestions {

    private static final List<String> HEADER =
            List.of("编号", "题型", "用途", "题干", "选项", "答案", "解析", "知识点", "难度", "依据", "来源", "计分");
    private static final String[] PLACES = {
        "涂装车间", "污水池", "粮仓", "配电室", "煤气站", "冷库", "高炉平台", "井下巷道", "储罐区", "脚手架", "电梯井道", "锅炉房", "气瓶间", "码头堆场", "隧道掌子面"
    };
    private static final String[] DEEDS = {
        "动火切割", "进入清淤", "更换滤芯", "带电检修", "吊装设备", "登高刷漆", "倒料清仓", "拆除模板", "充装气瓶", "焊接管道", "爆破装药", "叉车转运", "清洗储罐", "开挖沟槽"
    };
    private static final String[] PERSONS = {
        "班组长", "新进员工", "监护人", "承包商队伍", "电工", "焊工", "起重指挥", "安全员", "值班人员", "维修工", "驾驶员"
    };
    private static final String[] MEANS = {
        "可燃气体检测仪", "正压式呼吸器", "双钩安全带", "防爆工具", "接地线", "警戒线", "灭火毯", "通风机", "验电器", "吊带", "绝缘手套", "对讲机", "防坠器", "盲板"
    };
    private static final String[] STEPS = {
        "先检测后进入", "填写作业票", "切断电源并挂牌", "清除周围可燃物", "设专人监护", "检查索具完好", "进行安全交底", "保持持续通风", "设置警示标志", "核对上锁挂牌", "试运行三分钟",
        "清点人数与工具"
    };
    private static final String[] REASONS = {
        "浓度会在几分钟内升高", "坠落往往发生在第一步", "停电不等于无电", "余料可能自燃", "吊物会突然摆动", "气体比空气重会积在低处", "交接不清最容易出事", "疲劳时反应慢一半"
    };

    private final Random random = new Random(19971125);

    private SampleQuestions() {}

    /**
     * A workbook of questions, each with a code of its own.
     *
     * @param rows how many
     * @return an Excel file
     */
    public static byte[] workbook(int rows) {
        SampleQuestions source = new SampleQuestions();
        SampleWorkbook workbook = new SampleWorkbook().row(HEADER);
        List<String> last = null;
        for (int number = 1; number <= rows; number++) {
            boolean near = last != null && number % 50 == 0;
            last = near ? source.nearly(last, number) : source.question(number);
            workbook.row(last);
        }
        return workbook.bytes();
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }

    private List<String> nearly(List<String> other, int number) {
        List<String> row = new ArrayList<>(other);
        row.set(0, code(number));
        row.set(3, other.get(3).replaceFirst("应当|必须", "要"));
        return row;
    }

    private static String code(int number) {
        return "bench-" + number;
    }

    private List<String> question(int number) {
        String scene = one(PLACES) + (1 + random.nextInt(40)) + "号点" + one(DEEDS) + "时，" + one(PERSONS) + "发现"
                + one(MEANS) + "距检修口" + (1 + random.nextInt(300)) / 10.0 + "米，";
        String why = one(REASONS) + "，所以要" + one(STEPS) + "，再" + one(STEPS) + "，" + one(MEANS) + "随身带好。";
        String topic = "作业安全/" + one(DEEDS);
        String difficulty = String.valueOf(1 + random.nextInt(5));
        String law = "安全生产法:" + (1 + random.nextInt(119));
        return switch (number % 4) {
            case 0 ->
                row(
                        number,
                        "判断",
                        scene + "应当" + one(STEPS) + "，然后" + one(STEPS) + "。",
                        "",
                        "对",
                        why,
                        topic,
                        difficulty,
                        law,
                        "");
            case 1 ->
                row(
                        number,
                        "单选",
                        scene + "第一步必须做什么？",
                        options(4),
                        one("A", "B", "C", "D"),
                        why,
                        topic,
                        difficulty,
                        law,
                        "");
            case 2 ->
                row(
                        number,
                        "多选",
                        scene + "应当采取哪些措施？",
                        options(5),
                        "ABD",
                        why,
                        topic,
                        difficulty,
                        law,
                        one("全对得分", "少选得半"));
            default ->
                row(
                        number,
                        "填空",
                        scene + "应当先____，再____。",
                        "",
                        one(STEPS) + " || " + one(STEPS),
                        why,
                        topic,
                        difficulty,
                        law,
                        "");
        };
    }

    private List<String> row(
            int number,
            String type,
            String stem,
            String options,
            String answer,
            String why,
            String topic,
            String difficulty,
            String law,
            String policy) {
        return List.of(code(number), type, "练习", stem, options, answer, why, topic, difficulty, law, "自编", policy);
    }

    private String options(int count) {
        List<String> options = new ArrayList<>();
        while (options.size() < count) {
            String option = one(PERSONS) + one(STEPS) + "并用" + one(MEANS);
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return String.join(" || ", options);
    }
}
