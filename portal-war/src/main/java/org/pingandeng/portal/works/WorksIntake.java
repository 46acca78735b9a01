package org.pingandeng.portal.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.pingandeng.portal.works.model.WorkSheet;
import org.pingandeng.portal.works.model.Works;

/** Writes down what was handed in in one transaction, once its picture or film lies in the library. */
@ApplicationScoped
class WorksIntake {

    @Inject
    Works works;

    @Inject
    Clock clock;

    /**
     * Writes it down, unless it is there.
     *
     * @param sheet what was filled in
     * @param file its picture or film, by digest; null for none
     * @param author name and phone, sealed
     * @param tag the same for all that come from one address in one day
     */
    @Transactional
    public void keep(WorkSheet sheet, String file, byte[] author, String tag) {
        works.add(sheet, file, author, tag, clock.instant());
    }
}
