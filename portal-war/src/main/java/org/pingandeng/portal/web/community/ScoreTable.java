package org.pingandeng.portal.web.community;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.TitleStep;

/**
 * What an applicant gave themselves and what each assessor gave, criterion by criterion.
 *
 * @param columns who filled in a sheet: the applicant first
 * @param lines one a criterion that is scored
 */
public record ScoreTable(List<Column> columns, List<Line> lines) {

    /**
     * A sheet.
     *
     * @param name whose; empty for the applicant
     * @param sheet the sheet
     * @param total its points
     */
    public record Column(String name, Sheet sheet, double total) {}

    /**
     * A criterion.
     *
     * @param criterion which
     * @param points one a column
     * @param apart whether the assessors gave different points
     */
    public record Line(Criterion criterion, List<Double> points, boolean apart) {}

    /**
     * Lays the sheets side by side.
     *
     * @param about the application
     * @param scores whether the assessors' sheets belong to it
     */
    static ScoreTable of(Application about, boolean scores) {
        List<Column> columns = new ArrayList<>();
        about.handedIn().ifPresent(sheet -> columns.add(column("", sheet, about)));
        for (TitleStep score : scores ? about.scores().values() : List.<TitleStep>of()) {
            columns.add(column(score.name(), score.sheet(), about));
        }
        return new ScoreTable(
                columns,
                about.scheme().leaves().map(leaf -> line(leaf, columns)).toList());
    }

    private static Column column(String name, Sheet sheet, Application about) {
        return new Column(name, sheet, sheet.points(about.scheme()));
    }

    private static Line line(Criterion leaf, List<Column> columns) {
        List<Double> points =
                columns.stream().map(each -> each.sheet().points(leaf)).toList();
        boolean apart = points.stream().skip(1).distinct().count() > 1;
        return new Line(leaf, points, apart);
    }

    /** What was written and shown at a criterion, by whoever wrote or showed something. */
    public List<Column> told(Criterion leaf) {
        return columns.stream()
                .filter(each -> !each.sheet().text("w." + leaf.code()).isBlank()
                        || !each.sheet().filesOf(leaf.code()).isEmpty())
                .toList();
    }
}
