package org.pingandeng.quiz.exam.office.model;

/**
 * How a candidate comes to the door.
 *
 * @param code the access code they typed; blank where none
 * @param address the network address they come from
 * @param url the address they asked for, absolute
 * @param safeBrowser what Safe Exam Browser said of itself; null where it said nothing
 */
public record Knock(String code, String address, String url, String safeBrowser) {

    /** Says nothing and comes from nowhere: enough where nothing is asked. */
    public static final Knock SILENT = new Knock("", "", "", null);
}
