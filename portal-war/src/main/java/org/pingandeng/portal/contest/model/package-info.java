/** What a contest is, how its papers are drawn and how people are ranked; no container, no database. */
package org.pingandeng.portal.contest.model;
