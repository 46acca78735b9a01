package org.pingandeng.quiz.bank.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Pictures and sounds on their way into the media library with the questions that name them. */
public interface ImportFiles {

    /**
     * A picture or sound.
     *
     * @param digest its id in the media library
     * @param name for people
     * @param type the media type that a browser is told
     * @param bytes its content
     */
    record StagedFile(String digest, String name, String type, byte[] bytes) {}

    /**
     * Keeps a file.
     *
     * @param job whose
     * @param file examined
     */
    void keep(UUID job, StagedFile file);

    /**
     * Drops an import's files.
     *
     * @param job whose
     */
    void clear(UUID job);

    /**
     * Which files there are.
     *
     * @param job whose
     * @return their digests
     */
    Set<String> digests(UUID job);

    /**
     * Finds a file.
     *
     * @param job whose
     * @param digest which
     * @return it, if there is such a one
     */
    Optional<StagedFile> find(UUID job, String digest);

    /**
     * The files that chosen rows name.
     *
     * @param job whose
     * @return their digests
     */
    List<String> wanted(UUID job);
}
