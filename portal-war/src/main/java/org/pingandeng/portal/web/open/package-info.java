/** The pages that everybody may read: home, cases, law, catalogue, search. */
package org.pingandeng.portal.web.open;
