package org.pingandeng.portal.starter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.account.StarterAccounts;
import org.pingandeng.portal.config.Serving;
import org.pingandeng.portal.organisation.OrganisationOffice;

/**
 * What happens when the portal comes up: organisations and accounts at once, because somebody must be able to sign in;
 * content behind, step by step, with its progress on the page of jobs. Every step is safe to repeat, so a start that
 * was cut short is completed by the next one.
 */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    @Resource
    ManagedExecutorService behind;

    @Inject
    Caretaker caretaker;

    @Inject
    OrganisationOffice organisations;

    @Inject
    StarterAccounts accounts;

    @Inject
    StarterContent content;

    @Inject
    @ConfigProperty(name = "portal.site.county", defaultValue = "盐池县")
    String county;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        caretaker.run(() -> accounts.open(organisations.plant(county)));
        behind.submit(this::bringContent);
    }

    private void bringContent() {
        Serving.await();
        try {
            caretaker.run(content::bring);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The starter content could not be brought in; the next start tries again", failed);
        }
    }
}
