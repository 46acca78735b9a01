/** A few lines around JDBC that every store of this module shares. */
package org.pingandeng.course.sql;
