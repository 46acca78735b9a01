/** The invigilator's side of an exam: who sits where and how it goes, orders to the room, and a sitting's whole course. */
package org.pingandeng.quiz.exam.watch;
