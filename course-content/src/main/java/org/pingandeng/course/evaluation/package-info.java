/** What learners say of courses and teachers at the end (课程评价、教师评价), without their names. */
package org.pingandeng.course.evaluation;
