/** Puts words on paper: type that no character can break, and test papers as PDF and Word. */
package org.pingandeng.portal.print;
