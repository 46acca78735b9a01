package org.pingandeng.portal.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import me.desair.tus.server.HttpMethod;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadAlreadyLockedException;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.disk.DiskLockingService;
import me.desair.tus.server.util.TusServletRequest;
import me.desair.tus.server.util.TusServletResponse;

/** The tus protocol as the portal speaks it: pieces on disk, no parts to be joined, and a word where a piece is held. */
final class UploadProtocol extends TusFileUploadService {

    /** The status of what somebody else holds: the old connection of the same sender, as a rule (RFC 4918, 11.3). */
    static final int LOCKED = 423;

    private final PieceStorage pieces;
    private final DiskLockingService locks;

    UploadProtocol(Path folder, String address, long most, long keptMillis, Executor behind) {
        pieces = new PieceStorage(folder, new Fingerprints(behind));
        locks = new DiskLockingService(folder.toString());
        withUploadUri(address);
        withUploadStorageService(pieces);
        withUploadLockingService(locks);
        withMaxUploadSize(most);
        withUploadExpirationPeriod(keptMillis);
        disableTusExtension("concatenation");
    }

    PieceStorage pieces() {
        return pieces;
    }

    /** The library's own way answers nothing where an upload is held; a client would take that for success. */
    @Override
    public void process(HttpServletRequest asked, HttpServletResponse answer, String owner) throws IOException {
        HttpMethod method = HttpMethod.getMethodIfSupported(asked, getSupportedHttpMethods());
        try (UploadLock held = locks.lockUploadByUri(asked.getRequestURI())) {
            processLockedRequest(method, new TusServletRequest(asked, false), new TusServletResponse(answer), owner);
        } catch (UploadAlreadyLockedException busy) {
            answer.setHeader("Retry-After", "1");
            answer.setStatus(LOCKED);
        } catch (TusException impossible) {
            throw new IOException(impossible);
        }
    }
}
