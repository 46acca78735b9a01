/** Targets, what is planned for a year, what is reported, the printed tables; no database. */
package org.pingandeng.portal.plan.model;
