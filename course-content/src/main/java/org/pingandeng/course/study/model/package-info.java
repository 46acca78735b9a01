/** Tabs, their tokens and the one lease a learner has; places and notes. */
package org.pingandeng.course.study.model;
