/** Practice with instant feedback, and the notebook of wrong answers (错题本) that fills and empties by itself. */
package org.pingandeng.quiz.practice;
