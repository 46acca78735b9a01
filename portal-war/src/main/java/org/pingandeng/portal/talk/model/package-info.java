/** What a talk is, and when it cannot be kept; no container, no database. */
package org.pingandeng.portal.talk.model;
