package org.pingandeng.portal.contest.model;

import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** The questions that contests ask: those for practice, never those of exams. */
public interface ContestBank {

    /**
     * Statements, choices and blanks, with pictures or without, that may be drawn.
     *
     * @param topics beginnings of topics' paths; none for all
     */
    List<PoolItem> pool(List<String> topics);

    /**
     * The items of a paper with their keys, in the versions it was drawn with.
     *
     * @param paper frozen
     * @return by place
     */
    Map<Integer, Item> items(Paper paper);

    /** The topics of questions for practice with how many there are, at every level. */
    Map<String, Integer> topics();
}
