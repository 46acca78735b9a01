package org.pingandeng.portal.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.pingandeng.portal.config.Jobs;

/**
 * Brings the starter content in, one step after the other, each a line on the page of jobs. A step that was done is never
 * done again: from then on the content belongs to the office, and what it changes stays changed.
 */
@ApplicationScoped
public class StarterContent {

    private static final Logger LOG = System.getLogger(StarterContent.class.getName());

    @Inject
    StarterSteps steps;

    @Inject
    Jobs jobs;

    private record Step(String name, Runnable work) {}

    /** Brings in what is not there yet. A step that fails says why on its line; the others go on. */
    void bring() {
        List.of(
                        new Step("starter.law", steps::law),
                        new Step("starter.cases", steps::cases),
                        new Step("starter.news", steps::news),
                        new Step("starter.catalogues", steps::catalogues),
                        new Step("starter.items", steps::items),
                        new Step("starter.exams", steps::exams),
                        new Step("starter.practical", steps::practical),
                        new Step("starter.courses", steps::courses),
                        new Step("starter.training-rules", steps::trainingRules),
                        new Step("starter.programmes", steps::programmes),
                        new Step("starter.law-library", steps::lawLibrary),
                        new Step("starter.glossary", steps::glossary),
                        new Step("starter.campaigns", steps::campaigns),
                        new Step("starter.titles", steps::titles))
                .stream()
                .filter(step -> !jobs.finished(step.name()))
                .forEach(this::take);
    }

    private void take(Step step) {
        jobs.running(step.name(), 0, 1, "");
        try {
            step.work().run();
            jobs.done(step.name(), 1, "");
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Step " + step.name() + " failed", failed);
            jobs.failed(step.name(), 0, 1, String.valueOf(failed.getMessage()));
        }
    }
}
