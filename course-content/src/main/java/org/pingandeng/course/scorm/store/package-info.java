/** Packages, launches and commits in the database. */
package org.pingandeng.course.scorm.store;
