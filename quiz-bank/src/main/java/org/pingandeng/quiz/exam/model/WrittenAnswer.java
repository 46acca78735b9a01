package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Rulings.Place;

/**
 * An answer in sentences of a closed sitting.
 *
 * @param sitting of which
 * @param place where on its paper
 * @param exam its code
 * @param version of the item it answers
 * @param text what was written
 * @param since when it began to wait
 */
public record WrittenAnswer(UUID sitting, Place place, String exam, VersionId version, String text, Instant since) {}
