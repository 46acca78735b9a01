/** Questions and answers in the database. */
package org.pingandeng.course.question.store;
