/** Answers that the network never carried: sealed by the room into a file, handed to an invigilator, taken in here. */
package org.pingandeng.quiz.exam.file;
