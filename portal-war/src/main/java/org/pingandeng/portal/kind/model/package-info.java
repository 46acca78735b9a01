/** Kinds, and what a list of them asks; no container, no database. */
package org.pingandeng.portal.kind.model;
