package org.pingandeng.portal.bridge;

import java.util.List;

/**
 * A person's own page: what is next, when, and what has been reached.
 *
 * @param timetable exams that are open now
 * @param programmes enrolled programmes, the newest enrolment first
 * @param results sittings, newest first
 */
public record MeView(List<TimetableLine> timetable, List<ProgrammeLine> programmes, List<ResultLine> results) {}
