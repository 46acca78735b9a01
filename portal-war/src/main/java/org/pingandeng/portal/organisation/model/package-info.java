/** Organisations and how they fit together. */
package org.pingandeng.portal.organisation.model;
