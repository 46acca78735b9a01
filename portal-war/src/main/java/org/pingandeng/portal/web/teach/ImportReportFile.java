package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.bank.AlikePair;
import org.pingandeng.quiz.bank.ImportPreview;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.exchange.TableFile;

/** An import's report as a table to keep, in the visitor's language: one line a problem, loss and near-duplicate. */
@RequestScoped
class ImportReportFile {

    private static final int AT_ONCE = 200;

    @Inject
    ImportPreview preview;

    @Inject
    Visitor visitor;

    @Inject
    TeachWords words;

    /** An Excel workbook, or CSV. */
    byte[] of(ImportJob job, ImportPreview.Sum sum, boolean excel) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.say("items.row"),
                words.say("items.column"),
                words.say("import.report.kind"),
                words.say("problem"),
                words.say("import.todo"),
                words.say("items.found")));
        lines.add(
                List.of("", "", words.say("import.report.sum"), words.say("import.sum", values(sum)), "", job.name()));
        UUID person = visitor.person().value();
        preview.allFindings(job.id(), person).forEach(finding -> lines.add(line(finding)));
        for (int from = 0; from < sum.tally().alike(); from += AT_ONCE) {
            preview.pairs(job.id(), person, from, AT_ONCE).forEach(pair -> lines.add(line(pair)));
        }
        return excel ? TableFile.excel(words.say("import.report"), lines) : TableFile.csv(lines);
    }

    private static Object[] values(ImportPreview.Sum sum) {
        var tally = sum.tally();
        return new Object[] {
            tally.fresh(), tally.revised(), tally.unchanged(), tally.skipped(), sum.problems(), sum.losses()
        };
    }

    private List<String> line(Finding finding) {
        boolean problem = finding.kind() == Finding.Kind.PROBLEM;
        return List.of(
                finding.line() == 0 ? "" : String.valueOf(finding.line()),
                finding.place(),
                words.say(problem ? "problem" : "import.report.loss"),
                words.say((problem ? "items.problem." : "items.loss.") + finding.reason()),
                problem ? words.say("import.todo." + finding.reason()) : "",
                finding.found());
    }

    private List<String> line(AlikePair pair) {
        String other = pair.line() > 0
                ? words.say("import.alike.line", pair.line(), pair.code())
                : words.say("import.alike.bank", pair.code());
        return List.of(
                String.valueOf(pair.row().line()),
                "",
                words.say("import.report.alike"),
                other + " " + pair.percent() + "%",
                words.say("import.choice." + pair.row().choice()),
                pair.row().item().text().stem());
    }
}
