/** Lessons that ask for something to be done: scenarios, scenes, practice. What learners did is appended, where they stand is derived. */
package org.pingandeng.course.exercise;
