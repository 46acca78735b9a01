package org.pingandeng.portal.campaign.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Campaigns;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.quiz.sql.Sql;

/** Campaigns as documents, and the lists they choose from as rows. */
@ApplicationScoped
public class JdbcCampaigns implements Campaigns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADD = """
            insert into portal.campaign (code, kind, document) values (?, ?, ?::jsonb) on conflict (code) do nothing""";
    private static final String REPLACE = """
            update portal.campaign set kind = ?, document = ?::jsonb where code = ? and document is distinct from ?::jsonb""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcCampaigns() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcCampaigns(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Optional<Campaign> find(String code) {
        return sql
                .ask("select document::text from portal.campaign where code = ?", row -> read(row.getString(1)), code)
                .stream()
                .findFirst();
    }

    @Override
    public List<Campaign> all() {
        return sql.ask(
                "select document::text from portal.campaign order by code collate \"C\"",
                row -> read(row.getString(1)));
    }

    @Override
    public boolean add(Campaign campaign) {
        return sql.change(ADD, campaign.code(), campaign.kind(), written(campaign)) == 1;
    }

    @Override
    public boolean replace(Campaign campaign) {
        String document = written(campaign);
        return sql.change(REPLACE, campaign.kind(), document, campaign.code(), document) == 1;
    }

    @Override
    public List<Coded> kinds() {
        return sql.ask(
                "select code, name, name_en, '', false from portal.campaign_kind order by place", JdbcCampaigns::named);
    }

    @Override
    public List<Coded> venues() {
        return sql.ask(
                "select code, name, name_en, case when six then 'six' else '' end, retired"
                        + " from portal.venue order by place",
                JdbcCampaigns::named);
    }

    @Override
    public List<Coded> activityKinds() {
        return sql.ask(
                "select code, name, name_en, role, retired from portal.activity_kind order by place",
                JdbcCampaigns::named);
    }

    private static Coded named(ResultSet row) throws SQLException {
        return new Coded(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5));
    }

    private static String written(Campaign campaign) {
        try {
            return JSON.writeValueAsString(campaign);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException(campaign.code() + " could not be kept", failed);
        }
    }

    private static Campaign read(String document) {
        try {
            return JSON.readValue(document, Campaign.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A campaign could not be read", failed);
        }
    }
}
