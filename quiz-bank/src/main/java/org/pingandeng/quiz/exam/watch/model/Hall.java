package org.pingandeng.quiz.exam.watch.model;

import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateScope;

/**
 * What an invigilator looks at: an exam, or one date of it, as far as their reach goes.
 *
 * @param exam its code
 * @param session the date (场次), or null for all of the exam
 * @param whose the candidates within reach
 */
public record Hall(String exam, UUID session, CandidateScope whose) {}
