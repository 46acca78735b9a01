/** A course's versions and lessons. */
package org.pingandeng.course.catalogue.model;
