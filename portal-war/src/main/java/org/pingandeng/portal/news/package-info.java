/** What the office tells the public in columns, and what it tells enterprises in alerts. */
package org.pingandeng.portal.news;
