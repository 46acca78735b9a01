/**
 * Packages of other makers in the portal: they are looked through and taken in, and what a learner did with one is
 * appended and added up. What a package claims is checked; that it is true, nobody can check, so hours do not depend on it.
 */
package org.pingandeng.course.scorm;
