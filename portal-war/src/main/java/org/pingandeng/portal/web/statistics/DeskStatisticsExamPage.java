package org.pingandeng.portal.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.ExamFigures;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.statistics.ExamReport;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.StatisticsWorkbook;
import org.pingandeng.quiz.statistics.model.ItemFlag;
import org.pingandeng.quiz.statistics.model.ItemJudge;
import org.pingandeng.quiz.statistics.model.PaperStatistics;

/** One exam: the figures of its papers, the spread of marks, and its items, sorted and filtered. */
@Named("deskStatisticsExamPage")
@RequestScoped
public class DeskStatisticsExamPage {

    @Inject
    ExamFigures figures;

    @Inject
    StatisticsWords words;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private ExamReport report;
    private ItemList list;
    private List<ItemReport> listed;

    /** A flag with how many items have it. */
    public record Count(ItemFlag flag, int items, boolean chosen) {}

    @PostConstruct
    void look() {
        String code = request.getParameter("exam");
        report = figures.exam(code == null ? "" : code).orElseThrow(() -> new NotYours("exam"));
        list = ItemList.of(request);
        listed = list.from(report.items());
    }

    /** Sends the workbook. */
    public void export() throws IOException {
        byte[] file = StatisticsWorkbook.write(report, getTitle(), words::word);
        Faces.sendFile(file, "statistics-" + report.exam().exam() + ".xlsx", true);
    }

    /** The exam's title. */
    public String getTitle() {
        return preferences.pick(report.exam().titleZh(), report.exam().titleEn());
    }

    /** Everything. */
    public ExamReport getReport() {
        return report;
    }

    /** The figures of the papers. */
    public PaperStatistics getPaper() {
        return report.paper();
    }

    /** Sittings below which no item is judged. */
    public int getFewest() {
        return ItemJudge.FEWEST;
    }

    /** Share of the sittings that passed. */
    public String getPassRate() {
        return words.percent(
                report.paper().sittings() == 0
                        ? 0
                        : (double) report.paper().passed() / report.paper().sittings());
    }

    /** The spread of marks as bars. */
    public List<Spread.Bar> getBars() {
        return Spread.bars(report.paper().spread());
    }

    /** The items as points. */
    public List<Scatter.Point> getPoints() {
        return Scatter.points(report.items());
    }

    /** Where an index stands in the drawing of points. */
    public String height(double index) {
        return Scatter.height(index);
    }

    /** Where the least useful discrimination stands in it. */
    public String getBound() {
        return Scatter.bound();
    }

    /** The flags that some item has. */
    public List<Count> getFlags() {
        return Arrays.stream(ItemFlag.values())
                .map(flag -> new Count(
                        flag,
                        (int) report.items().stream()
                                .filter(item -> ItemList.has(item, flag))
                                .count(),
                        flag == list.flag()))
                .filter(each -> each.items() > 0)
                .toList();
    }

    /** Whether items are filtered by a flag. */
    public boolean isFiltered() {
        return list.flag() != null;
    }

    /** How many items are listed. */
    public int getCount() {
        return listed.size();
    }

    /** The items on this page. */
    public List<ItemReport> getItems() {
        int from = (getPage() - 1) * PageNumber.ROWS;
        return listed.subList(from, Math.min(listed.size(), from + PageNumber.ROWS));
    }

    /** A question in one line. */
    public String stem(ItemReport item) {
        return Prose.plain(item.item().text().stem());
    }

    /** The flags of an item, each once. */
    public List<ItemFlag> kinds(ItemReport item) {
        return item.flags().stream().map(ItemJudge.Raised::flag).distinct().toList();
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(listed.size());
    }

    /** The address that sorts by a column. */
    public String sortedBy(String column) {
        return address() + "&" + list.sortedBy(column) + "#items";
    }

    /** How the list is sorted by a column. */
    public String direction(String column) {
        return list.direction(column);
    }

    /** The address that shows items with a flag; all for an empty name. */
    public String flagged(String name) {
        return address() + "&" + list.flagged(name) + "#items";
    }

    /** This list's address without the page's number. */
    public String getAddress() {
        return address() + "&"
                + list.flagged(list.flag() == null ? "" : list.flag().name()) + "&page=";
    }

    private String address() {
        return "/desk/statistics-exam?exam=" + URLEncoder.encode(report.exam().exam(), StandardCharsets.UTF_8);
    }
}
