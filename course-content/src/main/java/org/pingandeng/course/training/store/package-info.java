/** Training classes in the database. */
package org.pingandeng.course.training.store;
