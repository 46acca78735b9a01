package org.pingandeng.portal.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The certificate for HTTPS: the operator's, or one made here for {@code localhost}. A browser warns of a self-made
 * one and does not register a service worker over it; docs/operating.md says what that means for exams.
 */
final class Certificate {

    private static final String ALIAS = "portal";

    private Certificate() {}

    /**
     * Names the key store to the server that starts after this.
     *
     * @param settings the operator's settings
     * @param folder the data folder, which keeps a self-made certificate between starts
     * @return the alias of the certificate to serve
     */
    static String prepare(Settings settings, DataFolder folder) {
        Settings.Tls tls = settings.tls().orElseGet(() -> selfMade(folder));
        if (!Files.isReadable(tls.keyStore())) {
            throw new CannotStart("the key store " + tls.keyStore() + " (PORTAL_TLS_KEYSTORE) cannot be read.");
        }
        System.setProperty("javax.net.ssl.keyStore", tls.keyStore().toString());
        System.setProperty("javax.net.ssl.keyStorePassword", tls.password());
        System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
        return tls.alias();
    }

    private static Settings.Tls selfMade(DataFolder folder) {
        Path keys = folder.folder("keys");
        Path store = keys.resolve("localhost.p12");
        Path secret = keys.resolve("localhost.password");
        try {
            if (!Files.exists(store)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                OwnerOnly.write(secret, HexFormat.of().formatHex(random));
                make(store, Files.readString(secret));
            }
            return new Settings.Tls(store, Files.readString(secret), ALIAS);
        } catch (IOException failed) {
            throw new CannotStart("a certificate for HTTPS could not be made (" + failed.getMessage()
                    + "). Name one with PORTAL_TLS_KEYSTORE or switch HTTPS off with PORTAL_HTTPS_PORT=0.");
        }
    }

    private static void make(Path store, String password) throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "825",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool ended with " + keytool.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
