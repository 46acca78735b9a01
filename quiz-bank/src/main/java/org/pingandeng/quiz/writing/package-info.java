/** The form in which a question is written: text fields in, an item or its problems out. Pure. */
package org.pingandeng.quiz.writing;
