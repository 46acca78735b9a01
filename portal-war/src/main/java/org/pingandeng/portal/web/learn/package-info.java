/** The pages on which people study: a programme, a lesson, the ledger of hours. */
package org.pingandeng.portal.web.learn;
