package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Storing;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ImportFiles;
import org.pingandeng.quiz.bank.model.ImportFiles.StagedFile;
import org.pingandeng.quiz.exchange.Attachment;

/**
 * Pictures and sounds that come with questions: examined and staged when the file is read, given to the media library when
 * the questions are taken.
 */
@ApplicationScoped
public class ImportMedia {

    private static final int MOST_MEBIBYTES = 10;
    private static final Limits LIMITS = Limits.of(MOST_MEBIBYTES, playable());

    @Inject
    MediaLibrary library;

    @Inject
    ImportFiles files;

    private static Set<MediaType> playable() {
        Set<MediaType> types = EnumSet.copyOf(MediaType.PICTURE);
        types.addAll(MediaType.SOUND);
        return types;
    }

    /**
     * Stages what the media library would take.
     *
     * @param job whose
     * @param attachments as the file brought them
     * @return what it would not take, name by digest
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public Map<String, String> stage(UUID job, List<Attachment> attachments) {
        Map<String, String> refused = new HashMap<>();
        files.clear(job);
        for (Attachment each : attachments) {
            Storing examined = library.examine(new ByteArrayInputStream(each.bytes()), each.name(), LIMITS);
            examined.file()
                    .ifPresentOrElse(
                            file -> files.keep(job, staged(file, each)), () -> refused.put(each.id(), each.name()));
        }
        return refused;
    }

    private static StagedFile staged(MediaFile file, Attachment attachment) {
        return new StagedFile(attachment.id(), attachment.name(), file.type().served(), attachment.bytes());
    }

    /**
     * Gives the media library what the chosen rows name. It keeps each in a transaction of its own: should the import come
     * to nothing after that, the library has a file more that no question names.
     *
     * @param job whose
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public void store(UUID job) {
        for (String digest : files.wanted(job)) {
            StagedFile file = files.find(job, digest).orElseThrow();
            Storing stored = library.store(new ByteArrayInputStream(file.bytes()), file.name(), LIMITS);
            if (stored.file().isEmpty()) {
                throw new IllegalStateException(
                        "The media library did not take " + file.name() + ": " + stored.refusal());
            }
        }
    }

    /**
     * Drops what was staged.
     *
     * @param job whose
     */
    @RolesAllowed(QuizPermissions.IMPORT_WORK)
    public void drop(UUID job) {
        files.clear(job);
    }
}
