package org.pingandeng.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up warning cases by a grammar, always the same ones for a seed: for benchmarks, never for a portal's pages. */
final class CaseGrammar {

    private static final List<String> PLACES = List.of(
            "宁夏", "甘肃", "陕西", "山西", "内蒙古", "河南", "河北", "山东", "江苏", "浙江", "湖南", "湖北", "四川", "贵州", "云南", "广东", "广西", "福建",
            "辽宁", "吉林", "黑龙江", "安徽", "江西", "新疆");
    private static final List<String> SITES = List.of(
            "化工厂", "煤矿", "尾矿库", "冷库", "烧烤店", "建筑工地", "污水处理厂", "发酵车间", "粮仓", "酱腌菜厂", "医院", "商场", "烟花爆竹仓库", "加油站", "液氨车间",
            "喷涂车间", "铝粉车间", "腌渍池", "隧道", "桥梁工地", "电镀厂", "玻璃厂", "养殖场", "沼气池");
    private static final List<String> WORK = List.of(
            "清淤", "动火作业", "有限空间作业", "高处作业", "吊装作业", "临时用电", "检维修", "拆除脚手架", "塔式起重机顶升", "装卸", "充装", "巡检", "焊接", "打磨抛光",
            "倒罐", "投料");
    private static final List<String> KINDS = List.of(
            "中毒和窒息", "瓦斯爆炸", "火灾", "粉尘爆炸", "坍塌", "高处坠落", "触电", "机械伤害", "起重伤害", "透水", "车辆伤害", "灼烫", "容器爆炸", "淹溺",
            "物体打击");
    private static final List<String> FIELDS =
            List.of("工贸", "煤矿", "非煤矿山", "危险化学品", "建筑施工", "消防", "道路交通", "特种设备", "城市运行", "农业机械");
    private static final List<String> CAUSES = List.of(
            "作业前没有通风、没有检测，",
            "安全带没有挂牢，",
            "硫化氢从淤泥里放出来，",
            "电气线路老化短路，",
            "阀门关闭不严，液化气不断泄漏，",
            "减压阀接错了接口，",
            "顶板支护不到位，",
            "作业票是事后补签的，",
            "监护人中途离开，",
            "可燃气体报警器早已断电，",
            "粉尘积了厚厚一层，遇到火花，",
            "违章指挥、强令冒险作业，",
            "同伴没有戴呼吸防护用品就下去施救，",
            "安全通道被锁住，",
            "超载超员，车辆制动失效，",
            "没有切断电源就开始检修，");
    private static final List<String> EFFECTS = List.of(
            "现场的人很快倒下。", "伤亡因此扩大。", "火势在几分钟内蔓延到全楼。", "整个作业面被埋。", "逃生的路被堵死。", "三人先后中毒。", "冲击波震碎了周围的门窗。", "救援花了十几个小时。");
    private static final List<String> LESSONS = List.of(
            "先通风、再检测、后作业，不清楚就不进去。",
            "发现险情先撤人，再报告。",
            "不盲目施救，先打电话叫人。",
            "新工人没有培训合格不上岗。",
            "隐患排查要有人管、有记录、有复查。",
            "动火之前清走可燃物，配好灭火器。",
            "特种作业人员必须持证上岗。",
            "应急预案要演练，不能只写在纸上。",
            "承包单位也要统一管理。",
            "安全生产责任制落实到每个岗位。");
    private static final List<String> ENGLISH = List.of(
            "Nobody tested the air before the work began.",
            "Hot work was done without a permit.",
            "The safety harness was not hooked on.",
            "The gas alarm had been switched off.",
            "The exit was locked and people could not escape.");

    private final Random chance;

    CaseGrammar(long seed) {
        chance = new Random(seed);
    }

    /** One more case. */
    Entry next(int number) {
        String site = any(SITES);
        String kind = any(KINDS);
        String work = any(WORK);
        String place = any(PLACES);
        LocalDate date = LocalDate.of(2000 + chance.nextInt(26), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        int deaths = chance.nextInt(4) == 0 ? chance.nextInt(60) : chance.nextInt(4);
        String title = place + "某" + site + "“" + date.getMonthValue() + "·" + date.getDayOfMonth() + "”" + kind + "事故";
        StringBuilder text = new StringBuilder();
        text.append(place)
                .append("某")
                .append(site)
                .append("在")
                .append(work)
                .append("时发生")
                .append(kind)
                .append("事故。");
        int length = 380 + chance.nextInt(440);
        while (text.length() < length) {
            text.append(any(CAUSES)).append(any(EFFECTS));
            if (chance.nextInt(3) == 0) {
                text.append("\n").append(any(LESSONS));
            }
        }
        text.append("\n").append(any(ENGLISH));
        String severity = deaths >= 30 ? "S1" : deaths >= 10 ? "S2" : deaths >= 3 ? "S3" : "S4";
        Facts facts = new Facts(any(FIELDS), severity, date, deaths, chance.nextInt(80), chance.nextInt(20_000), false);
        return new Entry(
                "case", "G" + number, "/case?c=g" + number, title, text.toString(), place + "\n" + work, facts);
    }

    private String any(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** Lines that people would type, of the same words: one word, two, slips, readings, numbers, questions. */
    List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(
                    switch (i % 10) {
                        case 0 -> any(KINDS);
                        case 1 -> any(SITES);
                        case 2 -> any(WORK);
                        case 3 -> any(PLACES) + " " + any(KINDS);
                        case 4 -> any(SITES) + " " + any(WORK);
                        case 5 -> 2000 + chance.nextInt(26) + "年" + any(KINDS);
                        case 6 -> any(SITES) + " 死亡" + (3 + chance.nextInt(20)) + "人以上";
                        case 7 ->
                            String.join("", Pinyin.full(any(KINDS)).iterator().next());
                        case 8 -> "为什么" + any(WORK) + "会发生" + any(KINDS);
                        default ->
                            any(List.of("confined space", "hot work", "gas alarm", "safety harness", "locked exit"));
                    });
        }
        return lines;
    }
}
