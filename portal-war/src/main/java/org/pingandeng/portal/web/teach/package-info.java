/** The desks of those who teach: courses come in, classroom hours are recorded. */
package org.pingandeng.portal.web.teach;
