package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.Loss.Kind;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/** Tests in Word as trainers in China write them. */
class WordTestsTest {

    private static Item item(ItemFile file, int place) {
        assertEquals(List.of(), file.problems());
        return file.rows().get(place).item();
    }

    private static List<Reason> reasons(ItemFile file) {
        return file.problems().stream().map(RowProblem::reason).toList();
    }

    private static Set<Kind> lost(ItemFile file) {
        return Set.copyOf(file.losses().stream().map(Loss::kind).toList());
    }

    @Test
    void aTestWithSectionsAndAnswersBelowEachQuestion() {
        ItemFile file = WordFile.of("""
                2026年度有限空间作业安全培训考试
                姓名：________    得分：________
                一、单项选择题（本大题共2题，每题2分，共4分）
                1、油锅着火时应先做什么？（　　）
                A．用水泼	B．盖上锅盖
                C．端出门去	D．打开门窗
                答案：B
                解析：盖住锅盖隔绝空气。
                水会让油飞溅。
                知识点：消防/灭火    难度：易
                2.进入有限空间前气体检测应在多少分钟内？
                A.10 B.30 C.60 D.120
                【答案】B【解析】超过30分钟要重新检测。
                依据：《中华人民共和国安全生产法》第四十一条；《工贸企业有限空间作业安全规定》第12条
                来源：自编
                编号：yx-2
                用途：考试
                二、多选题
                3．进入前要做的有（ ）。
                A、通风
                B、检测
                C、审批
                D、吸烟
                正确答案：A、B、C
                三、判断题（每题1分）
                4. 监护人可以临时离开。（ ）
                答案：×
                四、填空题
                5. 火警电话是______，急救电话是______。
                答案：119；120/一二〇
                五、简答题
                6. 简述有人晕倒时怎么做。
                参考答案：
                （1）报警；
                （2）通风后再救援。
                评分要点：
                1. 先报警（2分）
                2. 不盲目施救（3分）
                """).read();
        Item.Single pan = (Item.Single) item(file, 0);
        assertEquals("油锅着火时应先做什么？（　　）", pan.text().stem());
        assertEquals(List.of("用水泼", "盖上锅盖", "端出门去", "打开门窗"), pan.options());
        assertEquals(1, pan.right());
        assertEquals("盖住锅盖隔绝空气。\n水会让油飞溅。", pan.text().explanation());
        assertEquals("消防/灭火", pan.text().topic());
        assertEquals(1, pan.text().difficulty());
        Item.Single minutes = (Item.Single) item(file, 1);
        assertEquals(List.of("10", "30", "60", "120"), minutes.options());
        assertEquals(List.of("安全生产法:41", "工贸企业有限空间作业安全规定:12"), minutes.text().law());
        assertEquals("超过30分钟要重新检测。", minutes.text().explanation());
        assertEquals("yx-2", file.rows().get(1).code());
        assertEquals(Use.EXAM, file.rows().get(1).use());
        Item.Multiple before = (Item.Multiple) item(file, 2);
        assertEquals(Set.of(0, 1, 2), before.right());
        assertEquals(PartialCredit.ALL_OR_NOTHING, before.credit());
        Item.TrueFalse guard = (Item.TrueFalse) item(file, 3);
        assertEquals("监护人可以临时离开。", guard.text().stem());
        assertEquals(false, guard.right());
        Item.FillIn phones = (Item.FillIn) item(file, 4);
        assertEquals("火警电话是____，急救电话是____。", phones.text().stem());
        assertEquals(List.of("120", "一二〇"), phones.blanks().get(1).accepted());
        Item.ShortAnswer fainted = (Item.ShortAnswer) item(file, 5);
        assertEquals("（1）报警；\n（2）通风后再救援。", fainted.reference());
        assertEquals(List.of(new Item.MarkingPoint("先报警", 2), new Item.MarkingPoint("不盲目施救", 3)), fainted.points());
        assertEquals(Set.of(Kind.WORDS, Kind.POINTS), lost(file));
    }

    @Test
    void answersInTheBracketsOfTheStem() {
        ItemFile file = WordFile.of("""
                一、单选题
                1. 油锅着火应（ B ）。
                A 用水泼    B 盖上锅盖    C 端出门去
                2. 灭火器的压力表指针在( A )区正常。
                (A)绿色 (B)红色 (C)黄色
                二、多选题
                3. （ABD）属于有限空间。
                A．污水井  B．储罐  C．办公室  D．地窖
                三、判断题
                （1）先检测，后作业。（√）
                （2）可以单人进入。（ 错 ）
                （ 对 ）（3）要有监护人。
                """).read();
        assertEquals("油锅着火应（　　）。", item(file, 0).text().stem());
        assertEquals(1, ((Item.Single) item(file, 0)).right());
        assertEquals(List.of("用水泼", "盖上锅盖", "端出门去"), ((Item.Single) item(file, 0)).options());
        assertEquals(List.of("绿色", "红色", "黄色"), ((Item.Single) item(file, 1)).options());
        assertEquals("（　　）属于有限空间。", item(file, 2).text().stem());
        assertEquals(Set.of(0, 1, 3), ((Item.Multiple) item(file, 2)).right());
        assertEquals("先检测，后作业。", item(file, 3).text().stem());
        assertEquals(true, ((Item.TrueFalse) item(file, 3)).right());
        assertEquals(false, ((Item.TrueFalse) item(file, 4)).right());
        assertEquals("要有监护人。", item(file, 5).text().stem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参考答案\n一、单选题\n1-3 BAC\n二、判断题\n1-2 √×",
                "答案：\n一、1.B 2.A 3.C\n二、1.√ 2.×",
                "XX公司安全考试答案\n一、单项选择题：1～3：B A C\n二、判断题：1. 对 2. 错",
                "【参考答案】\n一、\n1．B\n2．A\n3．C\n二、\n1．√\n2．×",
                "参考答案及解析\n一、单选题\n1.【答案】B【解析】甲\n2.A\n解析：乙\n3.C\n二、判断题\n1.正确\n2.错误"
            })
    void theKeyAtTheEnd(String key) {
        ItemFile file = WordFile.of("""
                安全考试
                一、单选题
                1. 甲？
                A. 一  B. 二  C. 三
                2. 乙？
                A. 一  B. 二  C. 三
                3. 丙？
                A. 一  B. 二  C. 三
                二、判断题
                1. 丁。（  ）
                2. 戊。（  ）
                """ + key).read();
        assertEquals(1, ((Item.Single) item(file, 0)).right());
        assertEquals(0, ((Item.Single) item(file, 1)).right());
        assertEquals(2, ((Item.Single) item(file, 2)).right());
        assertEquals(true, ((Item.TrueFalse) item(file, 3)).right());
        assertEquals(false, ((Item.TrueFalse) item(file, 4)).right());
        assertEquals(5, file.rows().size());
    }

    @Test
    void theKeyAsATableAndBelowItsSection() {
        ItemFile file = WordFile.of("""
                一、单选题
                1. 甲？
                A. 一  B. 二
                2. 乙？
                A. 一  B. 二
                答案：1-2 BA
                二、多选题
                1. 丙？
                A. 一  B. 二  C. 三
                2. 丁？
                A. 一  B. 二  C. 三
                参考答案
                二、多选题
                """).table("题号|1|2\n答案|ABC|BC").read();
        assertEquals(1, ((Item.Single) item(file, 0)).right());
        assertEquals(0, ((Item.Single) item(file, 1)).right());
        assertEquals(Set.of(0, 1, 2), ((Item.Multiple) item(file, 2)).right());
        assertEquals(Set.of(1, 2), ((Item.Multiple) item(file, 3)).right());
    }

    @Test
    void whatAKeySaysAgainstTheQuestionsIsAProblem() {
        ItemFile file = WordFile.of("""
                一、单选题
                1. 甲？（ A ）
                A. 一  B. 二
                2. 乙？
                A. 一  B. 二
                3. 丙？
                A. 一  B. 二
                参考答案
                一、单选题
                1.B 2.A 7.C
                """).read();
        assertEquals(List.of(Reason.KEY_WITHOUT_QUESTION, Reason.TWO_ANSWERS, Reason.EMPTY), reasons(file));
        assertTrue(
                file.problems().get(1).found().startsWith("1．甲？"),
                file.problems().toString());
        assertEquals(
                List.of("乙？"),
                file.rows().stream().map(row -> row.item().text().stem()).toList());
    }

    @Test
    void withoutHeadingsTheTypeIsInOptionsAndAnswer() {
        ItemFile file = WordFile.of("""
                1、甲
                A. 一
                B. 二
                答案：B
                2、乙
                A. 一
                B. 二
                C. 三
                答案：AC
                3、丙。
                答案：错
                4、丁是____。
                答案：戊
                5、说说己。
                答案：庚。
                6、把步骤排好。
                A. 检测
                B. 通风
                C. 进入
                答案：B→A→C
                7、辛
                A. 对
                B. 错
                答案：A
                """).read();
        assertEquals(
                List.of("SINGLE", "MULTIPLE", "TRUE_FALSE", "FILL_IN", "SHORT_ANSWER", "ORDERING", "TRUE_FALSE"),
                file.rows().stream().map(row -> row.item().type().name()).toList());
        assertEquals(List.of("通风", "检测", "进入"), ((Item.Ordering) item(file, 5)).inRightOrder());
        assertEquals(true, ((Item.TrueFalse) item(file, 6)).right());
    }

    @Test
    void sentencesFilledInAlready() {
        ItemFile file = WordFile.of("""
                填空题
                1. 火警电话是（119）。
                2. 急救电话是__120__，报警电话是__110__。
                """)
                .xml(
                        "<w:p><w:r><w:t>3. 氧气约占</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>  20.9  </w:t></w:r><w:r><w:t>%。</w:t></w:r></w:p>")
                .xml(
                        "<w:p><w:r><w:t>4. 作业要有</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">      </w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>")
                .line("答案：监护人 / 监护")
                .line("5. 硫化氢的限值是（  ）。")
                .line("答案：10 mg/m³")
                .read();
        assertEquals("火警电话是____。", item(file, 0).text().stem());
        assertEquals("119", ((Item.FillIn) item(file, 0)).blanks().get(0).shown());
        assertEquals("急救电话是____，报警电话是____。", item(file, 1).text().stem());
        assertEquals("110", ((Item.FillIn) item(file, 1)).blanks().get(1).shown());
        assertEquals("氧气约占____%。", item(file, 2).text().stem());
        assertEquals("20.9", ((Item.FillIn) item(file, 2)).blanks().get(0).shown());
        assertEquals("作业要有____。", item(file, 3).text().stem());
        assertEquals(
                List.of("监护人", "监护"),
                ((Item.FillIn) item(file, 3)).blanks().get(0).accepted());
        assertEquals(
                List.of("10 mg/m³"),
                ((Item.FillIn) item(file, 4)).blanks().get(0).accepted());
    }

    @Test
    void casesMatchingsAndOrders() {
        ItemFile file = WordFile.of("""
                一、案例分析题
                案例一
                某厂清理污水井，一人晕倒，两人下井施救，也晕倒。
                （1）直接原因是什么？（5分）
                A. 缺氧  B. 触电
                答案：A
                （2）现场该怎么做？（10分）
                答案：报警，通风，佩戴呼吸器后施救。
                案例二
                某仓库起火。
                （1）先断电。
                答案：对
                二、排序题
                1. 排好进入前的步骤。
                A. 检测  B. 通风  C. 审批
                答案：CBA
                三、连线题
                1. 给气体找危险。
                """)
                .table("1. 氧气|A. 窒息\n2. 氮气|B. 助燃\n |C. 导电")
                .line("答案：1-B，2-A")
                .read();
        Item.CaseStudy well = (Item.CaseStudy) item(file, 0);
        assertEquals("某厂清理污水井，一人晕倒，两人下井施救，也晕倒。", well.text().stem());
        assertEquals(
                List.of(5, 10), well.parts().stream().map(Item.Part::weight).toList());
        assertEquals("直接原因是什么？", well.parts().get(0).item().text().stem());
        assertEquals("报警，通风，佩戴呼吸器后施救。", ((Item.ShortAnswer) well.parts().get(1).item()).reference());
        assertEquals(1, ((Item.CaseStudy) item(file, 1)).parts().size());
        assertEquals(List.of("审批", "通风", "检测"), ((Item.Ordering) item(file, 2)).inRightOrder());
        Item.Matching gases = (Item.Matching) item(file, 3);
        assertEquals(List.of("氧气", "氮气"), gases.prompts());
        assertEquals(List.of("助燃", "窒息"), gases.answers());
        assertEquals(List.of("导电"), gases.distractors());
    }

    @Test
    void listsWithinAnswersAreNoQuestions() {
        ItemFile file = WordFile.of("""
                简答题
                1. 怎么报警？
                答案：
                1. 说清地点。
                2. 说清人数。
                3. 留下电话。
                2. 怎么通风？
                答案：机械通风。
                解析：
                1. 先上后下；
                2. 连续进行。
                3. 怎么检测？
                答：先上部，再中部，再下部。
                """).read();
        assertEquals(
                List.of("怎么报警？", "怎么通风？", "怎么检测？"),
                file.rows().stream().map(row -> row.item().text().stem()).toList());
        assertEquals("1. 说清地点。\n2. 说清人数。\n3. 留下电话。", ((Item.ShortAnswer) item(file, 0)).reference());
        assertEquals("1. 先上后下；\n2. 连续进行。", item(file, 1).text().explanation());
    }

    @Test
    void questionsWithoutNumbers() {
        ItemFile file = WordFile.of("""
                判断题
                监护人可以离开。（×）
                作业前要审批。（√）
                单选题
                油锅着火怎么办？
                A. 泼水
                B. 盖锅
                答案：B
                电线着火怎么办？
                A. 断电
                B. 泼水
                答案：A
                """).read();
        assertEquals(4, file.rows().size());
        assertEquals("电线着火怎么办？", item(file, 3).text().stem());
    }

    @Test
    void whatIsWrongIsSaidWithTheQuestion() {
        ItemFile file = WordFile.of("""
                一、单选题
                1. 没有答案？
                A. 一  B. 二
                2. 答案在选项外？
                A. 一  B. 二
                答案：D
                3. 单选两个答案？
                A. 一  B. 二  C. 三
                答案：AB
                4. 没有选项？
                答案：A
                5. 两个一样？
                A. 一  B. 一
                答案：A
                二、填空题
                6. 两个空____和____。
                答案：一个
                三、判断题
                7. 不知所云。
                答案：也许
                8. 难度不明。
                答案：对
                难度：0.75
                """).read();
        assertEquals(
                List.of(
                        Reason.EMPTY,
                        Reason.ANSWER_MISFIT,
                        Reason.ANSWER_MISFIT,
                        Reason.OPTIONS_MISSING,
                        Reason.OPTIONS_EQUAL,
                        Reason.BLANKS_MISFIT,
                        Reason.ANSWER_MISFIT,
                        Reason.UNKNOWN_WORD),
                reasons(file));
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L),
                file.problems().stream().map(RowProblem::row).toList());
    }

    @Test
    void aPaperLaidOutInATableIsSaid() {
        ItemFile file = WordFile.of("考题").table("""
                题号|题目|答案
                1|油锅着火时应该先做什么？A.泼水 B.盖锅|B
                2|电线着火时应该先做什么？A.断电 B.泼水|A
                """).read();
        assertEquals(List.of(Reason.PAPER_IN_TABLE), reasons(file));
    }

    @Test
    void tablesOfAQuestionStayAndThoseThatOnlyPlaceOptionsAreOptions() {
        ItemFile file = WordFile.of("一、单选题\n1. 按下表，哪种气体超限？")
                .table("气体|测得|限值\n硫化氢|12|10\n一氧化碳|8|20")
                .table("A. 硫化氢|B. 一氧化碳\nC. 都超限|D. 都不超限")
                .line("答案：A")
                .read();
        Item.Single gas = (Item.Single) item(file, 0);
        assertEquals(
                "按下表，哪种气体超限？\n| 气体 | 测得 | 限值 |\n| 硫化氢 | 12 | 10 |\n| 一氧化碳 | 8 | 20 |",
                gas.text().stem());
        assertEquals(List.of("硫化氢", "一氧化碳", "都超限", "都不超限"), gas.options());
    }
}
