/** Questions of the public and how they stand, working days, and the codes by which askers come back. */
package org.pingandeng.portal.question.model;
