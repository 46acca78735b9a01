package org.pingandeng.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import me.desair.tus.server.exception.InvalidUploadOffsetException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.pingandeng.media.model.MediaId;

/** What has come of each upload so far, one folder each. */
final class PieceStorage extends DiskStorageService {

    private static final int BLOCK = 1 << 18;

    private final Path uploads;
    private final Fingerprints fingerprints;

    PieceStorage(Path folder, Fingerprints fingerprints) {
        super(folder.toString());
        this.fingerprints = fingerprints;
        uploads = folder.resolve("uploads");
    }

    /** Records are locked as files: a lock that another thread of this node holds would be a fault, not a wait. */
    @Override
    public synchronized UploadInfo getUploadInfo(UploadId id) throws IOException {
        return super.getUploadInfo(id);
    }

    @Override
    public synchronized void update(UploadInfo info) throws IOException, UploadNotFoundException {
        super.update(info);
    }

    /**
     * Goes on where the record says, and notes as much as arrived, also when the line broke. After a power cut the file may
     * be longer than its record; what nobody was told has arrived is sent again.
     */
    @Override
    public UploadInfo append(UploadInfo info, InputStream in) throws IOException, TusException {
        if (info == null) {
            return null;
        }
        Path bytes = bytes(info.getId());
        long from = info.getOffset();
        try (FileChannel file = FileChannel.open(bytes, StandardOpenOption.WRITE)) {
            setBack(file, bytes, from);
            try {
                copy(in, file, most(info), at -> fingerprints.grown(bytes, from, at));
            } finally {
                file.force(false);
                info.setOffset(file.position());
                update(info);
            }
        }
        return info;
    }

    private void setBack(FileChannel file, Path bytes, long from) throws IOException, TusException {
        if (file.size() < from) {
            throw new InvalidUploadOffsetException(
                    "The record says " + from + " bytes have come, and " + file.size() + " are there");
        }
        if (file.size() > from) {
            fingerprints.forget(bytes);
            file.truncate(from);
        }
        file.position(from);
    }

    private long most(UploadInfo info) {
        long all = getMaxUploadSize() > 0 ? getMaxUploadSize() : Long.MAX_VALUE;
        return info.getLength() == null ? all : Math.min(all, info.getLength());
    }

    /** To the end of the piece, or to the length that was promised. */
    private static void copy(InputStream in, FileChannel file, long most, LongConsumer written) throws IOException {
        byte[] block = new byte[BLOCK];
        long told = file.position();
        for (int read = 0; read >= 0 && file.position() < most; ) {
            read = in.read(block, 0, (int) Math.min(BLOCK, most - file.position()));
            for (ByteBuffer rest = ByteBuffer.wrap(block, 0, Math.max(0, read)); rest.hasRemaining(); ) {
                file.write(rest);
            }
            if (file.position() - told >= BLOCK) {
                told = file.position();
                written.accept(told);
            }
        }
        written.accept(file.position());
    }

    @Override
    public void removeLastNumberOfBytes(UploadInfo info, long count) throws UploadNotFoundException, IOException {
        forget(info);
        super.removeLastNumberOfBytes(info, count);
    }

    @Override
    public void terminateUpload(UploadInfo info) throws UploadNotFoundException, IOException {
        forget(info);
        super.terminateUpload(info);
    }

    /** There is none where somebody asks for an upload that is not theirs. */
    private void forget(UploadInfo info) {
        if (info != null) {
            fingerprints.forget(bytes(info.getId()));
        }
    }

    /**
     * The digest of a whole upload, if it was reckoned while the upload came.
     *
     * @param info of the upload, with nothing more to come
     * @return its digest, or empty
     * @throws IOException when the file cannot be read
     */
    Optional<MediaId> fingerprint(UploadInfo info) throws IOException {
        return fingerprints.of(bytes(info.getId()), info.getLength());
    }

    /** Where the bytes of an upload lie. */
    Path bytes(UploadId id) {
        return uploads.resolve(id.toString()).resolve("data");
    }

    /** How much is promised and has not come yet, in bytes. */
    long outstanding() throws IOException {
        long all = 0;
        if (Files.exists(uploads)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(uploads)) {
                for (Path folder : folders) {
                    all += missing(new UploadId(folder.getFileName().toString()));
                }
            }
        }
        return all;
    }

    /** What begins or ends at this moment has no record to be read, and nothing outstanding. */
    private long missing(UploadId id) throws IOException {
        try {
            return Optional.ofNullable(getUploadInfo(id))
                    .filter(info -> info.getLength() != null)
                    .map(info -> Math.max(0, info.getLength() - info.getOffset()))
                    .orElse(0L);
        } catch (NoSuchFileException none) {
            return 0;
        }
    }
}
