/** Columns, articles and alerts. */
package org.pingandeng.portal.news.model;
