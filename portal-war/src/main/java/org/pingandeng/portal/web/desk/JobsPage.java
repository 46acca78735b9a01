package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.config.JobView;
import org.pingandeng.portal.config.Jobs;
import org.pingandeng.portal.outbox.ConsumerView;
import org.pingandeng.portal.outbox.OutboxWatch;
import org.pingandeng.portal.search.IndexView;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.site.Flash;

/** What the portal is at by itself: imports and other long work, whether news gets through, the search index. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    Jobs all;

    @Inject
    OutboxWatch outbox;

    @Inject
    DeskWords words;

    @Inject
    SearchDesk search;

    @Inject
    Visitor visitor;

    @Inject
    Flash flash;

    private List<JobView> jobs;
    private List<ConsumerView> consumers;

    @PostConstruct
    void look() {
        jobs = all.all();
        consumers = outbox.consumers();
    }

    /** All jobs. */
    public List<JobView> getJobs() {
        return jobs;
    }

    /** How the search index stands; null for those who may not have it built anew. */
    public IndexView getIndex() {
        return visitor.may(SearchDesk.REBUILD) ? search.standing() : null;
    }

    /** Has the search index built anew. */
    public String rebuild() {
        search.rebuild();
        flash.ok(words.say("index.begun"));
        return "/desk/jobs?faces-redirect=true";
    }

    /** All consumers of news. */
    public List<ConsumerView> getConsumers() {
        return consumers;
    }

    /** A job's name in words, where the bundle has some ({@code job.name.…}). */
    public String name(JobView job) {
        return words.say("job.name." + job.name(), job.name());
    }
}
