package org.pingandeng.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;

/** What has come of each upload so far, one folder each. */
final class PieceStorage extends DiskStorageService {

    private final Path uploads;

    PieceStorage(Path folder) {
        super(folder.toString());
        uploads = folder.resolve("uploads");
    }

    /**
     * Goes on where the record says. After a power cut the file may be longer than its record; what nobody was told has
     * arrived is sent again.
     */
    @Override
    public UploadInfo append(UploadInfo info, InputStream in) throws IOException, TusException {
        if (info != null) {
            try (FileChannel file = FileChannel.open(bytes(info.getId()), StandardOpenOption.WRITE)) {
                if (file.size() > info.getOffset()) {
                    file.truncate(info.getOffset());
                }
            }
        }
        return super.append(info, in);
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

    private long missing(UploadId id) throws IOException {
        return Optional.ofNullable(getUploadInfo(id))
                .filter(info -> info.getLength() != null)
                .map(info -> Math.max(0, info.getLength() - info.getOffset()))
                .orElse(0L);
    }
}
