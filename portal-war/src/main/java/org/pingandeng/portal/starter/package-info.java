/** What a portal has at its first start: accounts, and content that comes in through the importers people use. */
package org.pingandeng.portal.starter;
