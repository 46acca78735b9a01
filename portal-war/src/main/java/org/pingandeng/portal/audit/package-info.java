/** The audit trail: what was done, by whom, to what. Appended, sealed, never changed. */
package org.pingandeng.portal.audit;
