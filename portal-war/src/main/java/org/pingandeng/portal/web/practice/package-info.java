/** The pages of practice. */
package org.pingandeng.portal.web.practice;
