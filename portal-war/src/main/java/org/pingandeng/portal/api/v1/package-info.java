/** The REST interface, version 1: stateless, JSON, problems with a reason (RFC 9457). */
package org.pingandeng.portal.api.v1;
