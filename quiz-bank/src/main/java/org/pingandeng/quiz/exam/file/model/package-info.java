/** What an answer file is, how it is opened, and what may be wrong with it. */
package org.pingandeng.quiz.exam.file.model;
