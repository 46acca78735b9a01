/** What titles ask for, how an application goes from step to step, and who may take which. */
package org.pingandeng.portal.community.model;
