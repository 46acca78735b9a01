package org.pingandeng.portal.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.config.Jobs;

/** Brings the starter content in, one step after the other, and reports on the page of jobs. */
@ApplicationScoped
public class StarterContent {

    private static final String JOB = "starter-content";

    @Inject
    StarterSteps steps;

    @Inject
    Jobs jobs;

    private record Step(String name, Runnable work) {}

    /** Brings everything in. A step that fails is named on the page of jobs; the others go on. */
    void bring() {
        List<Step> all = List.of(
                new Step("law", steps::law),
                new Step("cases", steps::cases),
                new Step("items", steps::items),
                new Step("exams", steps::exams),
                new Step("courses", steps::courses),
                new Step("programmes", steps::programmes));
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            jobs.running(JOB, i, all.size(), all.get(i).name());
            try {
                all.get(i).work().run();
            } catch (RuntimeException failed) {
                System.getLogger(StarterContent.class.getName())
                        .log(System.Logger.Level.ERROR, "Step " + all.get(i).name() + " failed", failed);
                failures.add(all.get(i).name() + ": " + failed.getMessage());
            }
        }
        if (failures.isEmpty()) {
            jobs.done(JOB, all.size(), "");
        } else {
            jobs.failed(JOB, all.size() - failures.size(), all.size(), String.join("; ", failures));
        }
    }
}
