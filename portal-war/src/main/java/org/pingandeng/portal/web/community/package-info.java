/** Pages of titles: the register for everybody, desks for applicants, reviewers, assessors and the office. */
package org.pingandeng.portal.web.community;
