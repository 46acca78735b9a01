/** The desks of those who teach: items and courses come in, classroom hours are recorded. */
package org.pingandeng.portal.web.teach;
