package org.pingandeng.quiz.exam.practical.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Everything that is kept of practical exams. */
public interface Practicals {

    /**
     * Keeps a version of a sheet.
     *
     * @param sheet which
     * @param content its JSON
     * @param now the server's time
     * @return false where that version is there already
     */
    boolean bring(ScoreSheet sheet, String content, Instant now);

    /**
     * The sheets of a trade.
     *
     * @param trade which
     * @return in all versions
     */
    SheetBook sheets(String trade);

    /**
     * The trades that have sheets.
     *
     * @return their codes
     */
    List<String> trades();

    /**
     * Writes a rule down.
     *
     * @param rule new
     * @param by who made it
     * @param now the server's time
     */
    void append(PracticalRule rule, UUID by, Instant now);

    /**
     * The rules of an exam.
     *
     * @param exam its code
     * @return the first written first
     */
    List<PracticalRule> rules(String exam);

    /**
     * All rules of all exams.
     *
     * @return by exam, the first written first
     */
    List<PracticalRule> rules();

    /**
     * Draws for candidates who have no seed on a date yet.
     *
     * @param session the date
     * @param fresh a seed for each; not used where there is one
     * @param now the server's time
     */
    void draw(UUID session, Map<CandidateId, Long> fresh, Instant now);

    /**
     * The seeds of a date.
     *
     * @param session which
     * @return by candidate
     */
    Map<CandidateId, Long> seeds(UUID session);

    /**
     * Keeps others away from a candidate's entries of a date until the transaction ends.
     *
     * @param session the date
     * @param candidate whose
     */
    void lock(UUID session, CandidateId candidate);

    /**
     * Appends an entry with its pictures.
     *
     * @param entry sealed
     * @param pictures as its note names them
     */
    void append(Entry entry, List<Picture> pictures);

    /**
     * An entry.
     *
     * @param id which
     * @return it
     */
    Optional<Entry> find(UUID id);

    /**
     * The entries of a date.
     *
     * @param session which
     * @return the first first
     */
    List<Entry> entries(UUID session);

    /**
     * The entries about a candidate.
     *
     * @param candidate whom
     * @return of all dates, the first first
     */
    List<Entry> entries(CandidateId candidate);

    /**
     * A picture.
     *
     * @param entry of which entry
     * @param kind which kind
     * @param number among those of its kind
     * @return its bytes
     */
    Optional<byte[]> picture(UUID entry, Picture.Kind kind, int number);

    /**
     * Notes that somebody read what others gave before it was decided; the same again changes nothing.
     *
     * @param session the date
     * @param candidate whom it is about
     * @param subject which
     * @param reader who read it
     * @param now the server's time
     */
    void look(UUID session, CandidateId candidate, Subject subject, UUID reader, Instant now);

    /**
     * What somebody read before it was decided.
     *
     * @param session the date
     * @param reader who
     * @return the subjects by candidate
     */
    Map<CandidateId, Set<Subject>> looks(UUID session, UUID reader);
}
