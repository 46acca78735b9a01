package org.pingandeng.portal.upload;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.GiftDesk;
import org.pingandeng.media.MediaPermissions;
import org.pingandeng.media.model.Gifts.Gift;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.model.Whole;

/**
 * Uploads under way. Their pieces lie in {@code portal.upload.folder} (by default the folder {@code uploads} of the data
 * folder) until they are whole, or for {@code portal.upload.keep-days} days; several nodes must share it, or keep a
 * sender on one node.
 */
@ApplicationScoped
public class Uploads {

    /** Where uploads are sent. */
    public static final String ADDRESS = "/api/v1/files";

    /** Left free on the disk for the database. */
    private static final long RESERVE = 64L << 20;

    @Inject
    GiftDesk desk;

    @Resource
    ManagedExecutorService behind;

    @Inject
    @ConfigProperty(name = "portal.upload.folder")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    @Inject
    @ConfigProperty(name = "portal.upload.max-mib", defaultValue = "8192")
    long mebibytes;

    @Inject
    @ConfigProperty(name = "portal.upload.keep-days", defaultValue = "7")
    long days;

    private Path folder;
    private UploadProtocol protocol;

    @PostConstruct
    void open() {
        folder = configured.map(Path::of).orElseGet(() -> Path.of(home, "uploads"));
        try {
            // the library makes these with the first upload, and cannot tidy up before
            Files.createDirectories(folder.resolve("locks"));
            Files.createDirectories(folder.resolve("uploads"));
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder of uploads " + folder + " cannot be made", failed);
        }
        protocol = new UploadProtocol(
                folder, ADDRESS, mebibytes << 20, Duration.ofDays(days).toMillis(), behind);
    }

    /**
     * Does one step of the protocol for a sender; nobody else can go on with their upload or end it.
     *
     * @param asked the request
     * @param answer its answer
     * @param sender who sends
     * @throws IOException when the line broke or the disk failed; what arrived is kept
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public void step(HttpServletRequest asked, HttpServletResponse answer, UUID sender) throws IOException {
        protocol.process(asked, answer, sender.toString());
    }

    /**
     * Whether the disk takes a further upload beside those under way.
     *
     * @param bytes its length
     * @return false when it would fill the disk
     * @throws IOException when the disk cannot be asked
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public boolean fits(long bytes) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() - protocol.pieces().outstanding() - RESERVE > bytes;
    }

    /**
     * The largest file.
     *
     * @return bytes
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public long most() {
        return mebibytes << 20;
    }

    /**
     * Hands a whole upload in to the library. Once more gives the same answer.
     *
     * @param id of the upload
     * @param sender who sent it
     * @return the file, or why it was not taken; empty when the sender has no such upload, or it is not whole
     * @throws IOException when the disk failed; the upload is kept
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public Optional<Storing> handIn(UUID id, UUID sender) throws IOException {
        String address = ADDRESS + "/" + id;
        try {
            Optional<Gift> before = desk.by(sender, id);
            if (before.isPresent()) {
                return before.map(gift -> Storing.taken(gift.file()));
            }
            UploadInfo info = protocol.getUploadInfo(address, sender.toString());
            if (info == null || info.isUploadInProgress()) {
                return Optional.empty();
            }
            String name = Optional.ofNullable(info.getFileName()).orElse("");
            Whole whole = new Whole(
                    protocol.pieces().bytes(info.getId()),
                    name,
                    protocol.pieces().fingerprint(info));
            Storing storing = desk.give(sender, id, whole, most());
            protocol.deleteUpload(address, sender.toString());
            return Optional.of(storing);
        } catch (UploadNotFoundException gone) {
            return Optional.empty();
        } catch (TusException busy) {
            throw new IOException(busy);
        }
    }

    /**
     * Ends an upload whose bytes found no room, so that nothing of it stays on the full disk.
     *
     * @param address of the upload
     * @param sender who sent it
     * @return whether the disk is in fact full
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public boolean endForWantOfRoom(String address, UUID sender) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() >= RESERVE) {
            return false;
        }
        try {
            protocol.deleteUpload(address, sender.toString());
        } catch (TusException gone) {
            throw new IOException(gone);
        }
        return true;
    }

    /** Clears away what nobody went on with. */
    @RolesAllowed(MediaPermissions.WORK)
    public void tidy() {
        try {
            protocol.cleanup();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
