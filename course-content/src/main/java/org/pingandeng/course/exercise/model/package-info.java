/** What exercises are, what is wrong with them, and what a learner's steps in them come to. */
package org.pingandeng.course.exercise.model;
