package org.pingandeng.quiz.practice.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.paper.Paper;

/**
 * A round of practice.
 *
 * @param id which
 * @param learner whose
 * @param topic path it was drawn from; empty for all
 * @param notebook whether it came from the notebook of wrong answers
 * @param paper its items, in order, with their options' order
 * @param begunAt server's time
 */
public record Drill(UUID id, UUID learner, String topic, boolean notebook, Paper paper, Instant begunAt) {}
