/** The pages of the register of posts: an enterprise's own list, the office's view, systems online. */
package org.pingandeng.portal.web.post;
