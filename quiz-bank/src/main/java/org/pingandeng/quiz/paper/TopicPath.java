package org.pingandeng.quiz.paper;

import java.util.Collection;

/** Paths of knowledge points (知识点), such as {@code 危险化学品/储存}. */
final class TopicPath {

    private TopicPath() {}

    static boolean below(String path, String top) {
        return path.equals(top) || path.startsWith(top + "/");
    }

    static boolean below(String path, Collection<String> tops) {
        return tops.stream().anyMatch(top -> below(path, top));
    }

    /** The first so many steps of a path. */
    static String top(String path, int steps) {
        int at = -1;
        for (int step = 0; step < steps; step++) {
            at = path.indexOf('/', at + 1);
            if (at < 0) {
                return path;
            }
        }
        return path.substring(0, at);
    }
}
