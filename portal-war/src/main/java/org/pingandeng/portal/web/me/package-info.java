/** 我的: a person's own page. */
package org.pingandeng.portal.web.me;
