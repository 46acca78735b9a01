/** A question with its last answer. */
package org.pingandeng.course.question.model;
