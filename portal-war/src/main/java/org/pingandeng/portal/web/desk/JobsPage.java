package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.config.JobView;
import org.pingandeng.portal.config.Jobs;
import org.pingandeng.portal.outbox.ConsumerView;
import org.pingandeng.portal.outbox.OutboxWatch;

/** What the portal is at by itself: imports and other long work, and whether news gets through. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    Jobs all;

    @Inject
    OutboxWatch outbox;

    @Inject
    DeskWords words;

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

    /** All consumers of news. */
    public List<ConsumerView> getConsumers() {
        return consumers;
    }

    /** A job's name in words, where the bundle has some ({@code job.name.…}). */
    public String name(JobView job) {
        return words.say("job.name." + job.name(), job.name());
    }
}
