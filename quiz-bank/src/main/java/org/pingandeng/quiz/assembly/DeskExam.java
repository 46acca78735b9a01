package org.pingandeng.quiz.assembly;

import org.pingandeng.quiz.assembly.model.ExamSetting;
import org.pingandeng.quiz.exam.ExamView;

/**
 * An exam that was set at a desk.
 *
 * @param exam what it is
 * @param setting from what it was made
 * @param source name of the blueprint or of the first paper
 * @param open whether sittings may begin
 * @param listed how many candidates are on its list
 */
public record DeskExam(ExamView exam, ExamSetting setting, String source, boolean open, int listed) {}
