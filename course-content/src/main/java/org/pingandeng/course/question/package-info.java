/** Questions of learners to the teacher under a lesson (向老师提问), and the answers. */
package org.pingandeng.course.question;
