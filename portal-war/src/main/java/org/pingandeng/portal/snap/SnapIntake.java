package org.pingandeng.portal.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Snaps;

/** Writes down what a citizen sent in one transaction, once the photos lie in the library. */
@ApplicationScoped
class SnapIntake {

    @Inject
    Snaps snaps;

    @Inject
    Clock clock;

    /**
     * Writes it down, unless it is there.
     *
     * @param sheet what the sender filled in
     * @param files cleaned photos, by digest
     * @param sender what concerns them
     * @param codeSeal the sender's code, sealed
     */
    @Transactional
    public void keep(SnapSheet sheet, List<String> files, Snaps.Sender sender, String codeSeal) {
        snaps.add(sheet, files, sender, codeSeal, clock.instant());
    }
}
