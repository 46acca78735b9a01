package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;

/** The marks of GIFT and how a backslash takes their meaning away. */
final class GiftText {

    private static final String MARKS = "~=#{}:\\";

    private GiftText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                out.append("\\n");
            } else if (c != '\r') {
                out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 'n' ? "\n" : MARKS.indexOf(next) >= 0 ? String.valueOf(next) : "\\" + next);
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** A value for a comment in brackets. */
    static String marked(String text) {
        return text.replace("\r", "").replace("\\", "\\\\").replace("]", "\\]").replace("\n", "\\n");
    }

    static String unmarked(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 'n' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The first place of a mark that no backslash stands before, or -1. */
    static int find(String text, String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The answers between the braces, each beginning with its {@code =} or {@code ~}. */
    static List<String> answers(String body) {
        List<String> answers = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '=' || c == '~') {
                if (begin >= 0) {
                    answers.add(body.substring(begin, i));
                }
                begin = i;
            }
        }
        if (begin >= 0) {
            answers.add(body.substring(begin));
        }
        return answers;
    }
}
