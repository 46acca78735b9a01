/** What a law and an article are here. */
package org.pingandeng.portal.law.model;
