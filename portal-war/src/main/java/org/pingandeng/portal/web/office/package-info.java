/** Pages of the exam office: dates of exams, their rosters, what is printed of them. */
package org.pingandeng.portal.web.office;
