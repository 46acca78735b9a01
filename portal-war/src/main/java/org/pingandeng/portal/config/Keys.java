package org.pingandeng.portal.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All keys of the portal, derived (HKDF-SHA-256, RFC 5869) from one master key, so that each purpose has its own and
 * every node has the same. The master key is {@code portal.master.key} (Base64, 32 bytes), else a file in the data
 * folder's {@code keys}, made at the first start and readable by the portal's own user only.
 */
@ApplicationScoped
public class Keys {

    private static final int MASTER_LENGTH = 32;

    @Inject
    @ConfigProperty(name = "portal.master.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    private byte[] master;

    @PostConstruct
    void load() {
        master = configured.map(Base64.getDecoder()::decode).orElseGet(this::kept);
        if (master.length < MASTER_LENGTH) {
            throw new IllegalStateException("portal.master.key must have at least 32 bytes");
        }
    }

    private byte[] kept() {
        Path file = Path.of(home, "keys", "master.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                byte[] fresh = new byte[MASTER_LENGTH];
                new SecureRandom().nextBytes(fresh);
                Path draft = Files.createTempFile(file.getParent(), "master", ".new");
                if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(draft, Base64.getEncoder().encodeToString(fresh));
                Files.move(draft, file);
            }
            return Base64.getDecoder().decode(Files.readString(file).trim());
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key in " + file + " cannot be read or made", failed);
        }
    }

    /**
     * The key for one purpose; the same at every start and on every node.
     *
     * @param purpose what it is for, such as {@code sign-in}
     * @param length how many bytes
     * @return a fresh array
     */
    public byte[] derive(String purpose, int length) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(master, null, purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }
}
