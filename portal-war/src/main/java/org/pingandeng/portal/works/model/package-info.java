/** What a call for works is, when it takes works and votes; no container, no database. */
package org.pingandeng.portal.works.model;
