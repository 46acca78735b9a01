/** Warning cases: accidents as lessons, with facts that are checked against dated rules. */
package org.pingandeng.portal.warning;
