/**
 * SCORM 1.2 and SCORM 2004 packages that other people's tools made: their manifest is read without trusting it, and
 * whatever is wrong, works differently here or was put right on the way is said with the element it stands in.
 */
package org.pingandeng.course.pack.scorm;
