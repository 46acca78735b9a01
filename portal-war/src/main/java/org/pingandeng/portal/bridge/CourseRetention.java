package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.course.scorm.PackageWeeding;
import org.pingandeng.course.training.DocumentWeeding;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;

/**
 * Removes what courses and classes no longer need: packages that nothing names, after {@code portal.media.grace-days} days
 * like other files, and documents of requests that came to nothing, after {@code portal.training.document-days} days. Zero
 * days: nothing is ever removed.
 */
@ApplicationScoped
public class CourseRetention {

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    PackageWeeding packages;

    @Inject
    DocumentWeeding documents;

    @Inject
    @ConfigProperty(name = "portal.media.grace-days", defaultValue = "90")
    int grace;

    @Inject
    @ConfigProperty(name = "portal.training.document-days", defaultValue = "90")
    int documentDays;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(() -> caretaker.run(this::weed), "Packages that nobody needs could not be removed");
        rounds.daily(() -> caretaker.run(this::forget), "Documents of requests could not be forgotten");
    }

    private void weed() {
        Duration days = Duration.ofDays(grace);
        if (grace > 0) {
            packages.mark(days).forEach(id -> packages.remove(id, days));
        }
    }

    private void forget() {
        if (documentDays > 0) {
            documents.forget(Duration.ofDays(documentDays));
        }
    }
}
