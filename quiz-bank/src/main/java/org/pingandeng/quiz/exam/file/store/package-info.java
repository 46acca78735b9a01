/** Where answers from files join the log of their sittings. */
package org.pingandeng.quiz.exam.file.store;
