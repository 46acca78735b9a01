/** The certificate on paper: A4 landscape, embedded Chinese type, a code to scan. */
package org.pingandeng.portal.certification.print;
