/** Packages, launches, commits and what they come to; the rules for each element of a commit. */
package org.pingandeng.course.scorm.model;
