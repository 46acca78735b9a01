/** The room where a learner studies: lessons, where they left off, notes, and the reports that become class hours. */
package org.pingandeng.course.study;
