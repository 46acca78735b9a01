/** Teams, appointments and deeds; no container, no database. */
package org.pingandeng.portal.team.model;
