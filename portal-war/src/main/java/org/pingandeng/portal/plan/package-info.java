/**
 * The targets of the county's plan and how far they are met: counted from records by the contexts that keep them, or
 * reported by the office where there are none. Beside them the plan's indicator tables and the systems that it names.
 */
package org.pingandeng.portal.plan;
