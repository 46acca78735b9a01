/** People: who they are, how they sign in, what they may do. */
package org.pingandeng.portal.account;
