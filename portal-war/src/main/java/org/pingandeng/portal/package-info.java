/** The portal: people, organisations, certificates, the public's pages, and the bridge between study and exams. */
package org.pingandeng.portal;
