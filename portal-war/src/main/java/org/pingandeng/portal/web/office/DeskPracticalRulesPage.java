package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.Choice;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.practical.PracticalOffice;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;

/** Which exams have a practical part, by which rule; and the scoring sheets, to be read. */
@Named("deskPracticalRulesPage")
@RequestScoped
public class DeskPracticalRulesPage {

    private static final int NONE = -1;

    @Inject
    PracticalOffice office;

    @Inject
    SentForm form;

    @Inject
    OfficeWords words;

    @Inject
    Flash flash;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** Writes a rule down, if the form was sent. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        String trade = form.text("trade");
        PracticalRule rule = new PracticalRule(
                form.text("exam"),
                form.day("from"),
                trade.isEmpty() ? null : trade,
                form.ticked("theoryFirst"),
                form.number("examiners").orElse(NONE),
                form.number("tolerance").orElse(NONE),
                form.number("passMark").orElse(NONE),
                form.number("validMonths").orElse(NONE),
                form.text("source"));
        List<PracticalOffice.Wrong> wrong = office.rule(rule, visitor.person().value());
        wrong.forEach(each -> form.refuse(each.name(), words.say("practical.rule." + each)));
        if (!wrong.isEmpty()) {
            return null;
        }
        flash.ok(words.say("practical.rule.done"));
        return "/desk/practical-rules?faces-redirect=true";
    }

    /** Every rule. */
    public List<PracticalRule> getRules() {
        return office.rules();
    }

    /** The exams to choose from. */
    public List<Choice> getExams() {
        return office.exams().stream()
                .map(exam -> new Choice(exam.code(), exam.title(preferences.getLocale()), false))
                .toList();
    }

    /** The trades to choose from; the first ends a practical part. */
    public List<Choice> getTrades() {
        List<Choice> trades = new java.util.ArrayList<>();
        trades.add(new Choice("", words.say("practical.trade.none"), false));
        office.trades().forEach(trade -> trades.add(new Choice(trade, trade(trade), false)));
        return trades;
    }

    /** A trade in words. */
    public String trade(String trade) {
        return trade == null ? words.say("practical.trade.none") : words.trade(trade);
    }

    /** An exam in words. */
    public String exam(String code) {
        return office.exams().stream()
                .filter(exam -> exam.code().equals(code))
                .map(exam -> exam.title(preferences.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** The trade whose sheets are shown. */
    public String getShown() {
        List<String> all = office.trades();
        String asked = form.text("t");
        return all.contains(asked) ? asked : all.isEmpty() ? "" : all.get(0);
    }

    /** Its sheets. */
    public List<ScoreSheet> getSheets() {
        return office.sheets(getShown()).sheets();
    }

    /** Today, where a rule may begin. */
    public LocalDate getToday() {
        return PracticalRule.day(clock.instant());
    }
}
