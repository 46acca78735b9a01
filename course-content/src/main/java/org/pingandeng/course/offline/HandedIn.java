package org.pingandeng.course.offline;

import java.util.List;
import java.util.Optional;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Records.Judged;

/**
 * What came of a delivery.
 *
 * @param refusal why nothing of it was looked at, if it was not
 * @param answers one for each record, in their order
 */
public record HandedIn(Optional<OfflineRefusal> refusal, List<Answer> answers) {

    /**
     * What came of a record.
     *
     * @param sequence its number on the device
     * @param credited how much counted; milliseconds
     * @param aside how much was put aside; milliseconds
     * @param reason why, if some was
     */
    public record Answer(long sequence, long credited, long aside, Optional<AsideReason> reason) {

        static Answer of(Judged judged) {
            return new Answer(judged.signed().watched().sequence(), judged.credited(), judged.aside(), judged.reason());
        }
    }

    static HandedIn refused(OfflineRefusal why) {
        return new HandedIn(Optional.of(why), List.of());
    }
}
