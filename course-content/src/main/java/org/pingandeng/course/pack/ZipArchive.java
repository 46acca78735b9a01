package org.pingandeng.course.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pingandeng.course.pack.PackProblem.Kind;

/**
 * A course in a zip. The whole list of names is judged before anything is unpacked; nothing is ever written to a path
 * that the zip names, and a file that unpacks to more than it should is given up in the middle. Names may be in UTF-8
 * or, as Chinese Windows writes them, in GB 18030. A single folder around everything is taken off.
 */
public final class ZipArchive implements Archive {

    static final int FILES_AT_MOST = 2_000;
    private static final long ALL_AT_MOST = 1024L * 1024 * 1024;
    private static final long RATIO_AT_MOST = 200;
    private static final long RATIO_MATTERS_FROM = 8L * 1024 * 1024;

    private static final int FILES_OF_A_PACKAGE = 10_000;

    private final String manifest;
    private final boolean foreign;
    private final int most;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<Mended> mended = EnumSet.noneOf(Mended.class);

    /** What was not as it should be, and read all the same. */
    public enum Mended {
        /** Everything lay in a folder. */
        OUTER_FOLDER,
        /** Names were in GB 18030. */
        CHINESE_NAMES,
        /** Names had backslashes between folders. */
        BACKSLASHES
    }

    /**
     * Opens a zip of ours and judges its list of names.
     *
     * @param file where it lies
     */
    public ZipArchive(Path file) {
        this(file, PackReader.MANIFEST, false);
    }

    /**
     * Opens a package that another tool made: it may have more files, and Windows' backslashes in their names.
     *
     * @param file where it lies
     * @param manifest the file that stands at its root
     * @return the archive
     */
    public static ZipArchive foreign(Path file, String manifest) {
        return new ZipArchive(file, manifest, true);
    }

    private ZipArchive(Path file, String manifest, boolean foreign) {
        this.manifest = manifest;
        this.foreign = foreign;
        this.most = foreign ? FILES_OF_A_PACKAGE : FILES_AT_MOST;
        zip = opened(file);
        if (zip != null) {
            list();
            takeOffOuterFolder();
        }
    }

    private ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            return openedAsChinese(file);
        } catch (IOException failed) {
            problems.add(new PackProblem("", Kind.NO_ARCHIVE, ""));
            return null;
        }
    }

    private ZipFile openedAsChinese(Path file) {
        try {
            ZipFile found = new ZipFile(file.toFile(), Charset.forName("GB18030"));
            mended.add(Mended.CHINESE_NAMES);
            return found;
        } catch (IOException failed) {
            problems.add(new PackProblem("", Kind.NO_ARCHIVE, ""));
            return null;
        }
    }

    private void list() {
        if (zip.size() > most) {
            problems.add(new PackProblem("", Kind.TOO_MANY_FILES, Integer.toString(zip.size())));
            return;
        }
        long all = 0;
        for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
            ZipEntry entry = each.nextElement();
            all += Math.max(0, entry.getSize());
            if (!entry.isDirectory() && !named(entry.getName()).endsWith("/")) {
                judge(entry);
            }
        }
        if (all > ALL_AT_MOST) {
            problems.add(new PackProblem("", Kind.TOO_LARGE, all / (1024 * 1024) + " MiB"));
        }
    }

    private void judge(ZipEntry entry) {
        String name = named(entry.getName());
        if (unsafe(name) || entries.put(name, entry) != null) {
            problems.add(new PackProblem(printable(name), Kind.UNSAFE_NAME, ""));
        }
        long size = entry.getSize();
        boolean bomb = size > RATIO_MATTERS_FROM && size / Math.max(1, entry.getCompressedSize()) > RATIO_AT_MOST;
        if (size > FILE_AT_MOST || bomb) {
            problems.add(new PackProblem(printable(name), Kind.TOO_LARGE, size / (1024 * 1024) + " MiB"));
        }
    }

    private String named(String written) {
        if (!foreign || !written.contains("\\")) {
            return written;
        }
        mended.add(Mended.BACKSLASHES);
        return written.replace('\\', '/');
    }

    private static boolean unsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.substring(0, Math.min(120, shown.length()));
    }

    private void takeOffOuterFolder() {
        List<String> manifests = entries.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(manifest))
                .toList();
        boolean outer = !entries.containsKey(manifest) && manifests.size() == 1;
        if (outer && manifests.get(0).matches((foreign ? "(?:[^/]+/)+" : "[^/]+/") + Pattern.quote(manifest))) {
            mended.add(Mended.OUTER_FOLDER);
            String found = manifests.get(0);
            String folder = found.substring(0, found.length() - manifest.length());
            Map<String, ZipEntry> inner = new HashMap<>();
            entries.forEach((name, entry) ->
                    inner.put(name.startsWith(folder) ? name.substring(folder.length()) : "../" + name, entry));
            entries.clear();
            entries.putAll(inner);
        }
    }

    /**
     * What was put right while its names were read.
     *
     * @return empty for most
     */
    public Set<Mended> mended() {
        return Set.copyOf(mended);
    }

    /**
     * Its files: of a package with an outer folder only those inside it.
     *
     * @return names with slashes, sorted
     */
    public SortedSet<String> names() {
        return entries.keySet().stream()
                .filter(name -> !name.startsWith("../"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How large a file says it is.
     *
     * @param name one that is there
     * @return bytes
     */
    public long size(String name) {
        return Math.max(0, entries.get(name).getSize());
    }

    @Override
    public List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("Not in the archive: " + name);
        }
        return new AtMost(zip.getInputStream(entry), Math.min(FILE_AT_MOST, Math.max(0, entry.getSize())));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
