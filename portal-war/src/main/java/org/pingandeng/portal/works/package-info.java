/** 作品征集: the office calls for works, people hand them in and vote, the office counts and publishes. */
package org.pingandeng.portal.works;
