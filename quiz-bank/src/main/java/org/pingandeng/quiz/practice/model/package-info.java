/** Drills, attempts and the notebook's rule. */
package org.pingandeng.quiz.practice.model;
