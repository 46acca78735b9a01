/** The desks of test assembly: blueprints, papers, exams that trainers set. */
package org.pingandeng.portal.web.paper;
