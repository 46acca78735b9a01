/** From a blueprint, a pool and a seed to a frozen paper: pure and repeatable. */
package org.pingandeng.quiz.paper;
