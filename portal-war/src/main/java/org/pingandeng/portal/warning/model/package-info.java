/** What a warning case is, and when an accident is how grave; no container, no database. */
package org.pingandeng.portal.warning.model;
