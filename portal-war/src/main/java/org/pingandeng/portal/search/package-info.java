/** One search over everything that the public may see: an index on each node that follows the news and can always be rebuilt. */
package org.pingandeng.portal.search;
