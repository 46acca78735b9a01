/** Items, papers, exams and practice: everything between a question and an honest mark. */
package org.pingandeng.quiz;
