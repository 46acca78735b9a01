/** Plans, reports and links as rows that are only ever added. */
package org.pingandeng.portal.plan.store;
