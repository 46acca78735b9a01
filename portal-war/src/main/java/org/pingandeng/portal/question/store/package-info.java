/** Questions of the public and working days in PostgreSQL. */
package org.pingandeng.portal.question.store;
