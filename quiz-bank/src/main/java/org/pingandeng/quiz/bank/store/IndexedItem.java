package org.pingandeng.quiz.bank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An item as the index takes it in.
 *
 * @param id which
 * @param code its name for people and files
 * @param use practice or exam
 * @param state where it stands
 * @param type its type's word
 * @param topic path of its knowledge point
 * @param difficulty 1 to 5
 * @param changedAt last step
 * @param used whether it was ever put before somebody
 * @param tags each as its kind, a colon and its label
 * @param text its words
 */
record IndexedItem(
        UUID id,
        String code,
        String use,
        String state,
        String type,
        String topic,
        int difficulty,
        Instant changedAt,
        boolean used,
        List<String> tags,
        ItemText text) {}
