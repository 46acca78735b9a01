package org.pingandeng.portal.web.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.assembly.Draft;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** The blueprint's form as it stands in the browser: every field as it was typed, so that nothing is lost. */
public final class BlueprintSheet {

    private static final int MOST_ROWS = 40;

    /** A section as it was typed. */
    public record Row(String type, String topics, String easiest, String hardest, String count, String points) {}

    /** A topic's share as it was typed. */
    public record ShareRow(String topic, String least, String most) {}

    private UUID id;
    private String title = "";
    private Use use = Use.EXAM;
    private List<Row> rows = new ArrayList<>();
    private List<ShareRow> shares = new ArrayList<>();
    private String fixed = "";
    private String leftOut = "";
    private String topicsLeftOut = "";
    private String level = "0";
    private String lastPapers = "0";
    private String lastDays = "0";
    private String minutes = "90";
    private String passMark = "0";
    private String forms = "1";
    private String common = "0";
    private String seed;

    private BlueprintSheet() {}

    /** A new one, with one section to begin with. */
    static BlueprintSheet fresh(long seed) {
        BlueprintSheet sheet = new BlueprintSheet();
        sheet.seed = String.valueOf(seed);
        sheet.rows.add(new Row(ItemType.SINGLE.word(), "", "1", "5", "10", "1"));
        return sheet;
    }

    /** A kept one. */
    static BlueprintSheet of(Draft draft) {
        BlueprintSheet sheet = new BlueprintSheet();
        sheet.id = draft.id();
        sheet.title = draft.title();
        sheet.use = draft.use();
        draft.rows()
                .forEach(row -> sheet.rows.add(new Row(
                        row.type().word(),
                        String.join("，", row.topics()),
                        String.valueOf(row.easiest()),
                        String.valueOf(row.hardest()),
                        String.valueOf(row.count()),
                        Fields.plain(row.points()))));
        draft.shares()
                .forEach(share -> sheet.shares.add(
                        new ShareRow(share.topic(), String.valueOf(share.least()), String.valueOf(share.most()))));
        sheet.fixed = String.join("\n", draft.fixed());
        sheet.leftOut = String.join("\n", draft.leftOut());
        sheet.topicsLeftOut = String.join("\n", draft.topicsLeftOut());
        sheet.level = String.valueOf(draft.level());
        sheet.lastPapers = String.valueOf(draft.lastPapers());
        sheet.lastDays = String.valueOf(draft.lastDays());
        sheet.minutes = String.valueOf(draft.minutes());
        sheet.passMark = Fields.plain(draft.passMark());
        sheet.forms = String.valueOf(draft.forms());
        sheet.common = String.valueOf(draft.common());
        sheet.seed = String.valueOf(draft.seed());
        return sheet;
    }

    /** What a form sent. */
    static BlueprintSheet of(HttpServletRequest form, long seed) {
        BlueprintSheet sheet = new BlueprintSheet();
        sheet.id = Fields.id(Fields.text(form, "id", ""));
        sheet.title = Fields.text(form, "title", "");
        sheet.use = "PRACTICE".equals(form.getParameter("use")) ? Use.PRACTICE : Use.EXAM;
        sheet.rows.addAll(rows(form));
        List<String> topics = Fields.all(form, "shareTopic");
        for (int row = 0; row < Math.min(MOST_ROWS, topics.size()); row++) {
            sheet.shares.add(new ShareRow(
                    topics.get(row),
                    Fields.at(Fields.all(form, "shareLeast"), row),
                    Fields.at(Fields.all(form, "shareMost"), row)));
        }
        sheet.fixed = Fields.text(form, "fixed", "");
        sheet.leftOut = Fields.text(form, "leftOut", "");
        sheet.topicsLeftOut = Fields.text(form, "topicsLeftOut", "");
        sheet.level = Fields.text(form, "level", "0");
        sheet.lastPapers = Fields.text(form, "lastPapers", "");
        sheet.lastDays = Fields.text(form, "lastDays", "");
        sheet.minutes = Fields.text(form, "minutes", "");
        sheet.passMark = Fields.text(form, "passMark", "");
        sheet.forms = Fields.text(form, "forms", "");
        sheet.common = Fields.text(form, "common", "");
        String asked = Fields.text(form, "seed", "");
        sheet.seed = asked.matches("-?\\d{1,18}") ? asked : String.valueOf(seed);
        return sheet;
    }

    private static List<Row> rows(HttpServletRequest form) {
        List<String> types = Fields.all(form, "type");
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ROWS, types.size()); row++) {
            rows.add(new Row(
                    types.get(row),
                    Fields.at(Fields.all(form, "topics"), row),
                    Fields.at(Fields.all(form, "easiest"), row),
                    Fields.at(Fields.all(form, "hardest"), row),
                    Fields.at(Fields.all(form, "count"), row),
                    Fields.at(Fields.all(form, "points"), row)));
        }
        return rows;
    }

    /** As the desk takes it: numbers that are none are null. */
    Draft draft() {
        return new Draft(
                id,
                title,
                use,
                rows.stream().map(BlueprintSheet::row).toList(),
                Fields.codes(fixed),
                Fields.codes(leftOut),
                Fields.topics(topicsLeftOut),
                shares.stream()
                        .map(share -> new Draft.ShareRow(
                                share.topic().replaceAll("/+$", ""),
                                Fields.number(share.least()),
                                Fields.number(share.most())))
                        .toList(),
                level.matches("[1-3]") ? Integer.parseInt(level) : 0,
                Fields.number(lastPapers),
                Fields.number(lastDays),
                Fields.number(minutes),
                Fields.points(passMark),
                Fields.number(forms),
                Fields.number(common),
                Long.parseLong(seed));
    }

    private static Draft.Row row(Row row) {
        ItemType type = Arrays.stream(ItemType.values())
                .filter(each -> each.word().equals(row.type()))
                .findFirst()
                .orElse(ItemType.SINGLE);
        return new Draft.Row(
                type,
                Fields.topics(row.topics()),
                difficulty(row.easiest(), 1),
                difficulty(row.hardest(), 5),
                Fields.number(row.count()),
                Fields.points(row.points()));
    }

    private static int difficulty(String text, int otherwise) {
        return text.matches("[1-5]") ? Integer.parseInt(text) : otherwise;
    }

    void addRow() {
        Row last =
                rows.isEmpty() ? new Row(ItemType.SINGLE.word(), "", "1", "5", "10", "1") : rows.get(rows.size() - 1);
        rows.add(new Row(last.type(), "", "1", "5", "5", last.points()));
    }

    void removeRow(int row) {
        rows.remove(row);
    }

    /** Moves a section up (−1) or down (+1). */
    void moveRow(int row, int by) {
        if (row + by >= 0 && row + by < rows.size()) {
            rows.add(row + by, rows.remove(row));
        }
    }

    void addShare() {
        shares.add(new ShareRow("", "0", ""));
    }

    void removeShare(int row) {
        shares.remove(row);
    }

    void sow(long fresh) {
        seed = String.valueOf(fresh);
    }

    /** Id of the kept blueprint; null for a new one. */
    public UUID getId() {
        return id;
    }

    /** Its name. */
    public String getTitle() {
        return title;
    }

    /** {@code EXAM} or {@code PRACTICE}. */
    public String getUse() {
        return use.name();
    }

    /** Its sections. */
    public List<Row> getRows() {
        return rows;
    }

    /** Topics' shares. */
    public List<ShareRow> getShares() {
        return shares;
    }

    /** Codes of fixed items. */
    public String getFixed() {
        return fixed;
    }

    /** Codes of items left out. */
    public String getLeftOut() {
        return leftOut;
    }

    /** Topics left out. */
    public String getTopicsLeftOut() {
        return topicsLeftOut;
    }

    /** Steps of topics over which items are spread. */
    public String getLevel() {
        return level;
    }

    /** Of how many papers items are left out. */
    public String getLastPapers() {
        return lastPapers;
    }

    /** Of how many days items are left out. */
    public String getLastDays() {
        return lastDays;
    }

    /** How long a paper takes. */
    public String getMinutes() {
        return minutes;
    }

    /** Points to pass. */
    public String getPassMark() {
        return passMark;
    }

    /** How many forms. */
    public String getForms() {
        return forms;
    }

    /** How many items forms may have in common. */
    public String getCommon() {
        return common;
    }

    /** What decides the drawing. */
    public String getSeed() {
        return seed;
    }
}
