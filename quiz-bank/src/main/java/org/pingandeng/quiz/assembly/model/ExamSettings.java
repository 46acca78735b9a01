package org.pingandeng.quiz.assembly.model;

import java.util.List;
import java.util.Optional;

/** All settings of exams that were set at a desk. */
public interface ExamSettings {

    /**
     * Keeps a setting; an earlier one of the same exam is replaced.
     *
     * @param setting fresh
     */
    void keep(ExamSetting setting);

    /**
     * Finds a setting.
     *
     * @param exam the exam's code
     * @return it; empty for exams that came from a file
     */
    Optional<ExamSetting> find(String exam);

    /**
     * All settings.
     *
     * @return the latest set first
     */
    List<ExamSetting> all();
}
