/** How the words of questions are shown on pages. */
package org.pingandeng.portal.web.item;
