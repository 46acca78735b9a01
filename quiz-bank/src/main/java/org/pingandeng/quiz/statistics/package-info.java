/** What sittings tell about items and papers: facility, discrimination, reliability, distractors, time. */
package org.pingandeng.quiz.statistics;
