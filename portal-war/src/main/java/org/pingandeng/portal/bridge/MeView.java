package org.pingandeng.portal.bridge;

import java.util.List;

/**
 * A person's own page: what is next, when, and what has been reached.
 *
 * @param timetable what comes, soonest first
 * @param programmes enrolled programmes, the one studied last first
 * @param results sittings, newest first
 */
public record MeView(List<TimetableLine> timetable, List<ProgrammeLine> programmes, List<ResultLine> results) {}
