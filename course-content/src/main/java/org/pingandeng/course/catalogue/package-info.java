/** Courses as they are offered: brought in as drafts, published in versions, shown to everybody. */
package org.pingandeng.course.catalogue;
