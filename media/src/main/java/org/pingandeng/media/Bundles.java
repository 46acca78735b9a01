package org.pingandeng.media;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pingandeng.media.model.Bundle;
import org.pingandeng.media.model.BundleFile;
import org.pingandeng.media.model.BundleSource;
import org.pingandeng.media.model.Bundling;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.Scanner;
import org.pingandeng.media.model.Shelf;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.store.BundleRegister;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.Received;

/**
 * Whole trees of files that are served under the names they had, such as a package unpacked. Of whatever type: who
 * serves them must do so where they can do no harm. Equal bundles and equal files are kept once. As with the library,
 * who may give or see one is decided by the trades above.
 */
@ApplicationScoped
@PermitAll
public class Bundles {

    /** The largest file that is kept. */
    public static final long FILE_AT_MOST = 512L * 1024 * 1024;

    /** The most that all files of a bundle may be together. */
    public static final long ALL_AT_MOST = 1024L * 1024 * 1024;

    /** An empty file has no place in the folder. */
    private static final MediaId EMPTY =
            new MediaId("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    @Inject
    MediaFolder folder;

    @Inject
    Shelf shelf;

    @Inject
    Scanner scanner;

    @Inject
    BundleRegister register;

    @Inject
    Clock clock;

    /** For the container. */
    public Bundles() {}

    /**
     * Bundles in a folder of one's own.
     *
     * @param folder where the bytes arrive, and stay
     * @param register where they are entered
     * @param clock the time
     */
    public Bundles(MediaFolder folder, BundleRegister register, Clock clock) {
        this.folder = folder;
        this.shelf = folder.shelf();
        this.scanner = Scanner.NONE;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Takes files together: all of them, or none is entered.
     *
     * @param source where they come from
     * @return the bundle, or why not
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Bundling store(BundleSource source) {
        List<Received> drafts = new ArrayList<>();
        try {
            return take(source, drafts);
        } finally {
            drafts.forEach(draft -> folder.discard(draft.draft()));
        }
    }

    /** Nothing is put in its place before everything has come. */
    private Bundling take(BundleSource source, List<Received> drafts) {
        List<BundleFile> files = new ArrayList<>();
        long bytes = 0;
        for (String name : new TreeSet<>(source.names())) {
            Received received = receive(source, name, Math.min(FILE_AT_MOST, ALL_AT_MOST - bytes));
            boolean empty =
                    received.refusal().filter(StoreRefusal.EMPTY::equals).isPresent();
            if (received.refusal().isEmpty()) {
                drafts.add(received);
            }
            Optional<StoreRefusal> refusal = empty ? Optional.empty() : unwelcome(received, name);
            if (refusal.isPresent()) {
                return Bundling.refused(refusal.get(), name);
            }
            files.add(new BundleFile(name, empty ? EMPTY : received.id(), received.bytes()));
            bytes += received.bytes();
        }
        if (files.isEmpty()) {
            return Bundling.refused(StoreRefusal.EMPTY, "");
        }
        register.holdFiles();
        drafts.forEach(draft -> shelf.put(key(draft.id()), draft.draft()));
        Bundle bundle = new Bundle(named(files), files.size(), bytes, clock.instant());
        register.enter(bundle, files);
        return Bundling.taken(register.find(bundle.id()).orElse(bundle));
    }

    private Optional<StoreRefusal> unwelcome(Received received, String name) {
        if (received.refusal().isPresent()) {
            return received.refusal();
        }
        return name.length() > BundleFile.PATH_AT_MOST
                ? Optional.of(StoreRefusal.TOO_LARGE)
                : scanner.scan(received.draft());
    }

    /** Apart from the library's files, which are weeded without regard to bundles. */
    private static String key(MediaId id) {
        return "bundles/" + id.digest().substring(0, 2) + "/" + id.digest();
    }

    private Received receive(BundleSource source, String name, long most) {
        try (InputStream in = source.open(name)) {
            return folder.receive(in, most);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be taken out of its bundle", failed);
        }
    }

    private static MediaId named(List<BundleFile> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    file -> sha.update((file.content() + " " + file.path() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new MediaId(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What is known of a bundle.
     *
     * @param id its digest
     * @return the bundle, or empty
     */
    public Optional<Bundle> find(MediaId id) {
        return register.find(id);
    }

    /**
     * Removes a bundle for good, and the files that no other bundle has. Whoever calls it knows that nobody needs it.
     *
     * @param id its digest
     */
    @Transactional
    public void remove(MediaId id) {
        register.remove(id).stream().filter(file -> !file.equals(EMPTY)).forEach(file -> shelf.remove(key(file)));
    }

    /**
     * All files of a bundle.
     *
     * @param bundle its digest
     * @return by name; empty when there is no such bundle
     */
    public List<BundleFile> files(MediaId bundle) {
        return register.files(bundle);
    }

    /**
     * A file of a bundle. Where there is none of this name, one that differs in capitals only is as good: tools that
     * make such bundles often run where capitals do not matter.
     *
     * @param bundle its digest
     * @param path with slashes
     * @return the file, or empty
     */
    public Optional<BundleFile> file(MediaId bundle, String path) {
        return path.length() > BundleFile.PATH_AT_MOST ? Optional.empty() : register.file(bundle, path);
    }

    /**
     * Opens a file of a bundle.
     *
     * @param file one that {@link #file} gave
     * @param from the byte to begin at
     * @return its bytes; the caller closes
     */
    public InputStream open(BundleFile file, long from) {
        if (file.content().equals(EMPTY)) {
            return InputStream.nullInputStream();
        }
        try {
            Path place = shelf.get(key(file.content()))
                    .orElseThrow(() -> new IllegalStateException("A bundle has lost " + file.path()));
            SeekableByteChannel channel = Files.newByteChannel(place);
            channel.position(from);
            return Channels.newInputStream(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file of a bundle cannot be read", failed);
        }
    }
}
