/** Starting, stopping, killing and starting again, as an operator lives through it. */
package org.pingandeng.portal.launch;
