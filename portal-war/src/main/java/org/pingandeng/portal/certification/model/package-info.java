/** What a certificate is: its serial, its frozen content, its states and how much of it a stranger may see. */
package org.pingandeng.portal.certification.model;
