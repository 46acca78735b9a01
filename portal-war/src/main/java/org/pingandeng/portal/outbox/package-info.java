/** News from one context to the others, that no crash can lose. */
package org.pingandeng.portal.outbox;
