/** Kinds in the tables of the contexts that read them. */
package org.pingandeng.portal.kind.store;
