/** The targets of the county's plan and how far they are met, counted from what people really completed. */
package org.pingandeng.portal.plan;
