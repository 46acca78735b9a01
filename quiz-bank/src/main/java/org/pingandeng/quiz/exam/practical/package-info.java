/** The practical part of an exam (实操): scoring sheets, the examiner's desk, and what it means for the whole exam. */
package org.pingandeng.quiz.exam.practical;
