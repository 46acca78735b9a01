/** What the public asks the office and says about the plan: asking, moderation, answers in time, ratings, working days. */
package org.pingandeng.portal.question;
