/** The pages of the plan's board, of its tables and of the systems that it names. */
package org.pingandeng.portal.web.plan;
