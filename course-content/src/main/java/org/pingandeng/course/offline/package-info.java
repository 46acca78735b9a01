/**
 * Lessons that a learner keeps on a device, and what was studied of them without network: handed in signed and chained,
 * credited by rule or put aside with the reason.
 */
package org.pingandeng.course.offline;
