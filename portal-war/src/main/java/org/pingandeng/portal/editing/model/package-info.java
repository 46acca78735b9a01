/** Versions, their steps, and what may follow. */
package org.pingandeng.portal.editing.model;
