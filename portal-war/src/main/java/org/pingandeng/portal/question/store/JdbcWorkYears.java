package org.pingandeng.portal.question.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.portal.question.model.WorkYear;
import org.pingandeng.portal.question.model.WorkYears;
import org.pingandeng.quiz.sql.Sql;

/** Holidays and make-up working days, a year at a time. */
@ApplicationScoped
public class JdbcWorkYears implements WorkYears {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcWorkYears() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcWorkYears(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<WorkYear> all() {
        List<WorkYear.Day> days = sql.ask(
                "select day, working, name from portal.work_day order by day",
                row -> new WorkYear.Day(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)));
        return sql.ask("select year, whole, source, mark from portal.work_year order by year desc", row -> {
            int year = row.getInt(1);
            return new WorkYear(
                    year,
                    row.getBoolean(2),
                    row.getString(3),
                    row.getString(4),
                    days.stream().filter(each -> each.day().getYear() == year).toList());
        });
    }

    @Override
    public void keep(WorkYear year) {
        sql.change("""
                insert into portal.work_year (year, whole, source, mark) values (?, ?, ?, ?)
                on conflict (year) do update set whole = excluded.whole, source = excluded.source, mark = excluded.mark""", year.year(), year.whole(), year.source(), year.mark());
        sql.change(
                "delete from portal.work_day where day between ? and ?",
                LocalDate.of(year.year(), 1, 1),
                LocalDate.of(year.year(), 12, 31));
        year.days()
                .forEach(each -> sql.change(
                        "insert into portal.work_day (day, working, name) values (?, ?, ?)",
                        each.day(),
                        each.working(),
                        each.name()));
    }
}
