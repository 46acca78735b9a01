/** The page where the office keeps lists that are data. */
package org.pingandeng.portal.web.kind;
