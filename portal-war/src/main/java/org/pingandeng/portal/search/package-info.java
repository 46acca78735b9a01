/** One search over cases, laws and courses: an index on each node that follows the news and can always be rebuilt. */
package org.pingandeng.portal.search;
